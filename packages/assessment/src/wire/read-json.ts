import type { Locale } from '@mds2/base';
import {
  describeReportEntry,
  type Answer,
  type DocumentHeader,
  type ReadForm,
  type ReportEntry,
} from '@mds2/disclosure';
import type { FormVersion } from '@mds2/catalog';

/** One remark of the reader, with its wording in the reader's language beside the language-free kind and data. */
export interface ReportEntryJson {
  readonly kind: ReportEntry['kind'];
  readonly level: ReportEntry['level'];
  readonly id: string | null;
  readonly cell: string | null;
  readonly data: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * One form of one file: an entry of `files[]` in `mds2 read --format json`, and the body of `GET /disclosures/{id}`.
 * A workbook with two forms gives two entries of the same `file`, told apart by `sheets`.
 */
export interface ReadFileJson {
  readonly file: string;
  readonly sheets: readonly string[];
  readonly formVersion: FormVersion;
  readonly document: DocumentHeader;
  readonly answers: readonly Answer[];
  readonly report: readonly ReportEntryJson[];
}

/** A file that cannot be used; it stands in `files[]` at its place all the same. */
export interface UnusableFileJson {
  readonly file: string;
  readonly error: { readonly kind: string; readonly message: string };
}

/** The JSON of one form as read. `file` is repeated as given; keys are language-free, `message` is worded in `locale`. */
export function readFileJson(file: string, form: ReadForm, locale: Locale): ReadFileJson {
  const { formVersion, document, answers } = form.disclosure;
  return {
    file,
    sheets: form.sheets,
    formVersion,
    document: documentJson(document),
    answers: answers.map(answerJson),
    report: form.report.map((entry) => reportEntryJson(entry, locale)),
  };
}

/** One remark of the reading report with its wording. */
export function reportEntryJson(entry: ReportEntry, locale: Locale): ReportEntryJson {
  const { kind, level, id, cell, data } = entry;
  return { kind, level, id, cell, data, message: describeReportEntry(entry, locale) };
}

/** Whose form it is. Named key by key, as in all shapes here: what a reader or store carries beside it never leaks into the wire. */
export const documentJson = ({ manufacturer, model, documentId, releaseDate }: DocumentHeader): DocumentHeader => ({
  manufacturer,
  model,
  documentId,
  releaseDate,
});

function answerJson({ id, value, raw, notes, noteCells, cell }: Answer): Answer {
  return { id, value, raw, notes, noteCells, cell };
}
