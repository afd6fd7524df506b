import { fail, ok, type Result } from '@mds2/base';
import type { Refusal, Sheet, Workbook } from '../model.ts';
import { damaged, Refused } from './refused.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { isSpreadsheet } from './namespaces.ts';
import { enter, PackageParts, type Relationship } from './package-parts.ts';
import { readDateStyles } from './styles-part.ts';
import { readSharedStrings } from './shared-strings-part.ts';
import { readSheet, type SheetContext } from './sheet-part.ts';
import { readWorkbookPart } from './workbook-part.ts';
import { partKey, readZipDirectory } from './zip-directory.ts';
import { refusalOfNonZip } from './file-kind.ts';

/**
 * The cells of an .xlsx (also .xlsm, .xltx, ISO Strict) as they are stored, formulas by their cached values. Its bytes
 * decide what a file is. Never throws; nothing is fetched, written or executed; memory and time are bounded by `limits`.
 * A workbook that comes back is whole: one damaged part that is needed refuses the file.
 *
 * Left out: chart, dialog and macro sheets; cells without content; columns beyond `limits.columns`. A formula that was
 * never computed is a cell with empty text.
 */
export function openWorkbook(bytes: Uint8Array, limits: Limits = defaultLimits): Result<Workbook, Refusal> {
  if (bytes.length > limits.fileBytes) return fail({ kind: 'too-large', bytes: bytes.length, limit: limits.fileBytes });
  try {
    return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), limits);
  } catch (error) {
    if (error instanceof Refused) return fail(error.refusal);
    throw error;
  }
}

function read(bytes: Buffer, limits: Limits): Result<Workbook, Refusal> {
  const directory = bytes.indexOf('%PDF-') === 0 ? undefined : readZipDirectory(bytes, limits);
  if (directory === undefined) return fail(refusalOfNonZip(bytes));
  const parts = new PackageParts(bytes, directory, limits);
  const part = findWorkbookPart(parts);
  if (part === undefined) return fail({ kind: 'not-a-workbook', looksLike: otherZip(parts) });
  const kind = kindOfPart(parts, part);
  if (kind !== undefined) return fail({ kind: 'not-a-workbook', looksLike: kind });
  return openSheets(parts, part, limits);
}

/** The name of the workbook part: by the package's relationships, else by the name that all programs give it. */
function findWorkbookPart(parts: PackageParts): string | undefined {
  const related = parts.relationships('');
  for (const to of related?.values() ?? []) if (to.kind === 'officeDocument') return to.part;
  return parts.has(USUAL_NAME) ? USUAL_NAME : undefined;
}

const USUAL_NAME = 'xl/workbook.xml';

type OtherKind = Extract<Refusal, { kind: 'not-a-workbook' }>['looksLike'];

/** What the main part is when its content type says that it is no workbook in XML. */
function kindOfPart(parts: PackageParts, part: string): OtherKind | undefined {
  const type = parts.contentTypes().get(partKey(part)) ?? '';
  if (type.includes('sheet.binary') || /\.bin$/i.test(part)) return 'xlsb';
  if (type.includes('wordprocessingml') || type.includes('ms-word')) return 'docx';
  return type.includes('presentationml') || type.includes('ms-powerpoint') ? 'zip' : undefined;
}

function otherZip(parts: PackageParts): OtherKind {
  if (!parts.has('mimetype')) return 'zip';
  return parts.read('mimetype').toString('latin1').startsWith(OPEN_DOCUMENT_SHEET) ? 'ods' : 'zip';
}

const OPEN_DOCUMENT_SHEET = 'application/vnd.oasis.opendocument.spreadsheet';

function openSheets(parts: PackageParts, part: string, limits: Limits): Result<Workbook, Refusal> {
  const xml = parts.scan(part, isSpreadsheet);
  enter(xml, 'workbook');
  const { sheets, from1904 } = readWorkbookPart(xml, limits);
  const related = parts.relationships(part) ?? new Map<string, Relationship>();
  const styles = partOfKind(related, 'styles');
  const strings = partOfKind(related, 'sharedStrings');
  const context: SheetContext = {
    limits,
    from1904,
    dateStyles: styles !== undefined && parts.has(styles) ? readDateStyles(parts, styles) : new Uint8Array(),
    strings: strings !== undefined && parts.has(strings) ? readSharedStrings(parts, strings, limits) : [],
    spent: { rows: 0, cells: 0, text: 0 },
  };
  const read: Sheet[] = [];
  for (const { name, state, relationship } of sheets) {
    const to = related.get(relationship);
    if (to === undefined) throw damaged(part, 'bad-relationship');
    if (to.kind !== 'worksheet') continue;
    if (to.part === undefined) throw damaged(part, 'external-target');
    read.push({ name, state, ...readSheet(parts.scan(to.part, isSpreadsheet), context) });
  }
  if (read.length === 0) throw damaged(part, 'no-sheets');
  return ok({ sheets: read });
}

function partOfKind(related: ReadonlyMap<string, Relationship>, kind: string): string | undefined {
  for (const to of related.values()) if (to.kind === kind) return to.part;
  return undefined;
}
