/** What one workbook may cost. Checked before memory is spent: sizes before inflating, counts while scanning. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries in the zip directory. */
  readonly entries: number;
  /** Bytes of one part when inflated, as the directory declares it. */
  readonly partBytes: number;
  /** Bytes of all parts that are inflated, together. */
  readonly totalBytes: number;
  /** Sheets that the workbook names. */
  readonly sheets: number;
  /** Row elements of all sheets, together. */
  readonly rows: number;
  /** Columns that are kept, from A on; what stands to the right is not looked at. */
  readonly columns: number;
  /** Cell elements of all sheets, together, the empty ones included. */
  readonly cells: number;
  /** Merged areas of one sheet. */
  readonly merges: number;
  /** Start tags, comments, instructions and CDATA sections of all parts that are read, together. */
  readonly tags: number;
  /** Nesting of elements. */
  readonly depth: number;
  /** Attributes of one element. */
  readonly attributes: number;
  /** Namespace declarations in scope. */
  readonly namespaces: number;
  /** Namespace declarations of one part. */
  readonly declarations: number;
  /** Shared strings. */
  readonly strings: number;
  /** UTF-16 units of one cell's text; a spreadsheet program holds 32,767. */
  readonly cellText: number;
  /** UTF-16 units of all shared strings, and of all cells' texts, where a string that many cells share counts for each. */
  readonly totalText: number;
}

/** Enough for any real form seen (a form has 400 rows and 8 columns; the largest workbook seen had 11 sheets). */
export const defaultLimits: Limits = {
  fileBytes: 20 * 1024 * 1024,
  entries: 2_000,
  partBytes: 32 * 1024 * 1024,
  totalBytes: 96 * 1024 * 1024,
  sheets: 256,
  rows: 20_000,
  columns: 64,
  cells: 400_000,
  merges: 10_000,
  tags: 4_000_000,
  depth: 64,
  attributes: 64,
  namespaces: 64,
  declarations: 50_000,
  strings: 400_000,
  cellText: 32_767,
  totalText: 8 * 1024 * 1024,
};

export type LimitName = keyof Limits;
