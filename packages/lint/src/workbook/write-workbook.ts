import { questionOf } from '@mds2/catalog';
import { readWorkbook, type Disclosure, type ReadForm } from '@mds2/disclosure';
import { escapeXml, inlineCell, setCells, type CellEdit } from './sheet-xml.ts';
import { packageOf, partText, withParts } from './zip-parts.ts';

/** A workbook made from a form, read back by our own reader: `lost` names the questions that it does not hold as the form does. */
export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  readonly lost: readonly string[];
}

/** A disclosure as a workbook of our own plain layout, or written into the manufacturer's: only cells that differ change. */
export async function workbookOf(form: ReadForm, template?: Uint8Array): Promise<WrittenWorkbook> {
  const bytes = template === undefined ? await freshWorkbook(form) : await intoTemplate(form.disclosure, template);
  return { bytes, lost: lostIn(form.disclosure, bytes) };
}

function lostIn(wanted: Disclosure, bytes: Uint8Array): readonly string[] {
  const reading = readWorkbook(bytes);
  const read = new Map(
    (reading.ok ? reading.value.forms : []).flatMap(({ disclosure }) =>
      disclosure.answers.map((answer) => [answer.id, answer] as const),
    ),
  );
  return wanted.answers.flatMap(({ id, value, raw, notes }) => {
    const found = read.get(id);
    const same = found
      ? found.value === value && found.raw === raw && sameNotes(notes, found.notes)
      : value === 'blank';
    return same ? [] : [id];
  });
}

const sameNotes = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((note, place) => note.trim() === b[place]!.trim());

/** The notes that stand outside the answer's own cell. */
const outside = ({ notes, noteCells, cell }: Disclosure['answers'][number]): readonly string[] =>
  notes.filter((_, place) => noteCells[place] !== cell);

async function freshWorkbook({ disclosure, report }: ReadForm): Promise<Uint8Array> {
  const notes: string[] = [];
  const rows: string[] = [];
  const add = (...cells: readonly string[]): void => {
    const row = rows.length + 1;
    rows.push(
      `<row r="${row}">${cells.map((text, place) => (text === '' ? '' : inlineCell(`${'ABCD'[place]}${row}`, text))).join('')}</row>`,
    );
  };
  add('ID', 'Question', 'Answer', 'See note');
  for (const answer of inRows(disclosure)) {
    const numbers = outside(answer).map((note) => {
      const known = notes.indexOf(note);
      return known >= 0 ? known + 1 : notes.push(note);
    });
    add(
      answer.id,
      questionOf(disclosure.formVersion, answer.id)?.text.en ?? 'Question of the manufacturer',
      answer.raw,
      numbers.length === 0 ? '' : `See Note ${numbers.join(', ')}`,
    );
  }
  const other = report.filter(({ kind }) => kind === 'other-considerations').map(({ data }) => data['text'] ?? '');
  if (other.length > 0) {
    add('Other security considerations (OTHR)');
    for (const text of other) add('', text);
  }
  if (notes.length > 0) add('Notes:');
  notes.forEach((note, place) => add(`Note ${place + 1}`, note));
  return await packageOf([
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${XML}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><sheets><sheet name="mds2-form" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${XML}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${TYPE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
    [
      'xl/worksheets/sheet1.xml',
      `${XML}<worksheet xmlns="${MAIN}"><cols><col min="2" max="2" width="60" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ],
  ]);
}

/** Readers keep an unknown ID only between known ones: it stands before the last question. */
function inRows({ formVersion, answers }: Disclosure): Disclosure['answers'] {
  const known = answers.filter(({ id }) => questionOf(formVersion, id));
  const unknown = answers.filter(({ id }) => !questionOf(formVersion, id));
  return [...known.slice(0, -1), ...unknown, ...known.slice(-1)];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Answers that differ into their cells, note texts into theirs; what has no place is left, and the reading back says so. */
async function intoTemplate(disclosure: Disclosure, template: Uint8Array): Promise<Uint8Array> {
  const reading = readWorkbook(template);
  if (!reading.ok) return template;
  const edits = new Map<string, CellEdit[]>();
  const put = (cell: string, text: string): void => {
    const [, sheet, column, row] = /^(.*)!([A-Z]+)(\d+)$/s.exec(cell) ?? [];
    if (sheet === undefined) return;
    const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    const list = edits.get(name) ?? [];
    if (list.some((edit) => edit.column === column && edit.row === Number(row))) return;
    list.push({ column: column!, row: Number(row), text });
    edits.set(name, list);
  };
  const wanted = new Map(disclosure.answers.map((answer) => [answer.id, answer]));
  for (const form of reading.value.forms) {
    for (const answer of form.disclosure.answers) {
      const target = wanted.get(answer.id);
      if (!target) continue;
      if (target.raw !== answer.raw) put(answer.cell, target.raw);
      const [before, after] = [outside(answer), outside(target)];
      const cells = answer.noteCells.filter((cell) => cell !== answer.cell);
      if (before.length === after.length)
        after.forEach((note, place) => note === before[place] || put(cells[place]!, note));
    }
  }
  if (edits.size === 0) return template;
  const parts = new Map<string, string>();
  for (const [sheet, list] of edits) {
    const part = await partOfSheet(template, sheet);
    const xml = part === null ? null : await partText(template, part);
    const changed = xml === null ? null : setCells(xml, list);
    if (part !== null && changed !== null) parts.set(part, changed);
  }
  return await withParts(template, parts);
}

async function partOfSheet(bytes: Uint8Array, name: string): Promise<string | null> {
  const [workbook, rels] = [
    await partText(bytes, 'xl/workbook.xml'),
    await partText(bytes, 'xl/_rels/workbook.xml.rels'),
  ];
  const sheet = [...(workbook ?? '').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => tag.includes(`name="${escapeXml(name).replaceAll('"', '&quot;')}"`));
  const id = sheet && /\br:id="([^"]+)"/.exec(sheet)?.[1];
  if (id === undefined) return null;
  const relation = [...(rels ?? '').matchAll(/<Relationship\b[^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => tag.includes(`Id="${id}"`));
  const target = relation && /Target="([^"]+)"/.exec(relation)?.[1];
  return target === undefined ? null : target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
