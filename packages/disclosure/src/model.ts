import type { FormVersion } from '@mds2/catalog';

/** Normalised answer. `text` is free text that is none of the words; `see-note` is open until a person has read the note. */
export type AnswerValue = 'yes' | 'no' | 'na' | 'see-note' | 'text' | 'blank';

export interface Answer {
  /** Canonical ID (SHAD-15 is read as SAHD-15); an unknown ID as printed. */
  readonly id: string;
  readonly value: AnswerValue;
  /** The cell's text as printed, untouched. */
  readonly raw: string;
  /** Resolved note texts, a fused remark last. */
  readonly notes: readonly string[];
  /** Where each note stands, parallel to `notes`: `Sheet!B342`. */
  readonly noteCells: readonly string[];
  /** `Sheet!C12`, quoted as a spreadsheet does, no `$`; for a blank answer the cell where it belongs. */
  readonly cell: string;
}

/** One filled MDS2 as read: header and answers. Answers of the form stand in form order, unknown IDs last in reading order. */
export interface Disclosure {
  readonly formVersion: FormVersion;
  readonly document: DocumentHeader;
  readonly answers: readonly Answer[];
}

export interface DocumentHeader {
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly documentId: string | null;
  /** YYYY-MM-DD; null where absent or where day and month cannot be told apart (the raw text is in the report then). */
  readonly releaseDate: string | null;
}

export type ReportKind =
  | 'missing'
  | 'unknown'
  | 'misspelt'
  | 'duplicate'
  | 'blank'
  | 'free-text'
  | 'fused'
  | 'dangling-note'
  | 'unused-note'
  | 'see-note-without-note'
  | 'gate-violation'
  | 'ambiguous-date'
  | 'unreadable-date'
  | 'formula-without-value'
  | 'hidden-row'
  | 'hidden-sheet'
  | 'answer-column-unsure'
  | 'other-considerations';

/** One remark of the reader: what, where, data; worded only when shown (`describeReportEntry`). */
export interface ReportEntry {
  readonly kind: ReportKind;
  readonly level: 'error' | 'warning' | 'info';
  readonly id: string | null;
  readonly cell: string | null;
  readonly data: Readonly<Record<string, string>>;
}

/** One form found in a workbook, with what the reader has to say about it. */
export interface ReadForm {
  readonly sheets: readonly string[];
  readonly disclosure: Disclosure;
  readonly report: readonly ReportEntry[];
}

/** Why a file cannot be used; worded by `describeRefusal`. */
export type Refusal =
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'not-a-workbook'; readonly looksLike: 'pdf' | 'xls' | 'ods' | 'docx' | 'zip' | 'html' | 'xml' | 'csv' | 'xlsb' | 'unknown' }
  | { readonly kind: 'old-xls' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'damaged'; readonly part: string | null; readonly reason: string }
  | { readonly kind: 'exceeds-limit'; readonly limit: string; readonly allowed: number; readonly part: string | null }
  | { readonly kind: 'forbidden-xml'; readonly part: string }
  | { readonly kind: 'not-mds2'; readonly sheets: readonly string[] }
  | { readonly kind: 'timed-out'; readonly seconds: number }
  | { readonly kind: 'reader-crashed'; readonly reason: string };

// ---- The workbook as cells: what the container reader hands to the form reader.

export type CellKind = 'text' | 'number' | 'boolean' | 'error' | 'date';

export interface Cell {
  /** 1-based. */
  readonly row: number;
  /** 1-based; A = 1. */
  readonly column: number;
  readonly kind: CellKind;
  /** Text as shown or cached; a number in its shortest form; a date as YYYY-MM-DD or YYYY-MM-DDThh:mm:ss; true/false; #N/A. */
  readonly text: string;
  readonly formula: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'very-hidden';
  /** By row, then column; only cells that hold something. */
  readonly cells: readonly Cell[];
  /** Merged areas as 1-based [top, left, bottom, right]. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  /** 1-based row numbers that are hidden. */
  readonly hiddenRows: ReadonlySet<number>;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}
