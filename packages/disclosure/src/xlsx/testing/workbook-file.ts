import { strToU8, zipSync } from 'fflate';
import type { Cell, Refusal, Workbook } from '../../model.ts';
import { openWorkbook } from '../open-workbook.ts';
import type { Limits } from '../limits.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Part names and their content; text is written as UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export interface WorkbookFile {
  /** Of each sheet, by name: what stands inside `sheetData`, or a whole part when it begins with `<?xml` or `<worksheet`. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands inside `sst`. */
  readonly strings?: string;
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  /** What stands before `sheets` in the workbook part. */
  readonly workbook?: string;
  /** Parts to add, to replace, or (undefined) to leave out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const worksheet = (data: string, after = ''): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${after}</worksheet>`;

/** The parts of a workbook as a spreadsheet program would name them. */
export function workbookParts({ sheets, strings, styles, workbook = '', parts = {} }: WorkbookFile): Parts {
  const names = Object.keys(sheets);
  const extra = [...(strings === undefined ? [] : ['sharedStrings']), ...(styles === undefined ? [] : ['styles'])];
  const typed = [...names.map((_, i) => [`worksheets/sheet${i + 1}`, 'worksheet']), ...extra.map((kind) => [kind, kind])];
  const overrides = typed.map(([part, kind]) => `<Override PartName="/xl/${part}.xml" ContentType="${SHEET}.${kind}+xml"/>`).join('');
  const all: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>${overrides}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${workbook}<sheets>${names
      .map((name, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="s${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${names
      .map(
        (_, i) => `<Relationship Id="s${i + 1}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join(
        '',
      )}${extra.map((kind) => `<Relationship Id="${kind}" Type="${DOCUMENT}/${kind}" Target="${kind}.xml"/>`).join('')}</Relationships>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
  };
  Object.values(sheets).forEach((data, i) => {
    all[`xl/worksheets/sheet${i + 1}.xml`] = /^<(\?xml|[a-z:]*worksheet)/.test(data) ? data : worksheet(data);
  });
  Object.assign(all, parts);
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== undefined),
  );
}

export const zipParts = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );

export const workbookFile = (file: WorkbookFile): Uint8Array => zipParts(workbookParts(file));

/** Opens what must be a workbook. */
export function opened(bytes: Uint8Array, limits?: Limits): Workbook {
  const result = openWorkbook(bytes, limits);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Opens what must be refused. */
export function refused(bytes: Uint8Array, limits?: Limits): Refusal {
  const result = openWorkbook(bytes, limits);
  if (result.ok)
    throw new Error(`read: ${JSON.stringify(result.value.sheets.map((sheet) => [sheet.name, sheet.cells.length]))}`);
  return result.error;
}

export function columnName(column: number): string {
  return column > 26
    ? columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

export const cellName = (cell: Pick<Cell, 'row' | 'column'>): string => `${columnName(cell.column)}${cell.row}`;

/** The cells of the first sheet by name, each as `kind text`, with `=` in front where it is a formula. */
export function cellsOf(workbook: Workbook, sheet = 0): Record<string, string> {
  return Object.fromEntries(
    workbook.sheets[sheet]!.cells.map((cell) => [
      cellName(cell),
      `${cell.formula ? '=' : ''}${cell.kind} ${cell.text}`,
    ]),
  );
}

/** The cells of a workbook with one sheet that holds these rows. */
export const cellsIn = (rows: string, more: Omit<WorkbookFile, 'sheets'> = {}): Record<string, string> =>
  cellsOf(opened(workbookFile({ sheets: { S: rows }, ...more })));
