import type { AnswerKind } from '@mds2/catalog';
import type { Answer, AnswerValue, Cell, ReportEntry } from '../model.ts';
import { isFreeText, isMark, isUnmarked } from './answer-columns.ts';
import { isFiller, readAnswer, type ReadValue } from './answer-value.ts';
import type { Part } from './group-forms.ts';
import type { IdCell } from './id-blocks.ts';
import { parseBareNumbers, parseNoteReference } from './note-reference.ts';
import type { Note } from './note-rows.ts';
import { entry } from './report.ts';
import { anchorOf, areaAt, cellAt, nameOf, type Place } from './sheet-grid.ts';

/** One row of the form as read. */
export interface AnswerRow {
  readonly answer: Answer;
  /** The cell behind the answer; undefined where the place is empty. */
  readonly source: Cell | undefined;
  readonly report: readonly ReportEntry[];
}

export interface RowContext {
  readonly part: Part;
  readonly noteColumns: readonly number[];
  readonly notesByKey: ReadonlyMap<string, readonly Note[]>;
  /** Filled with the notes that some answer uses. */
  readonly used: Set<Note>;
}

/** Reads one row: the answer, its notes, and what there is to say about both. */
export function readRow(context: RowContext, idCell: IdCell): AnswerRow {
  const { part } = context;
  const { grid } = part.block;
  const { id, row } = idCell;
  const kind = idCell.question?.kind ?? 'yes-no-note';
  const stated =
    part.answers.marks && !isFreeText(idCell) ? readMarks(context, idCell) : readCell(context, idCell, kind);
  const { source, place, read } = stated;
  const raw = stated.raw ?? source?.text ?? '';
  const cell = nameOf(grid, place);
  const report: ReportEntry[] = [];
  const notes = resolveNotes(context, idCell, read, cell, report);
  reportValue(report, id, cell, raw, read, kind === 'yes-no' || kind === 'yes-no-note', source);
  if (!idCell.known)
    report.push(entry('unknown', id, nameOf(grid, idCell), { printed: idCell.printed, form: part.block.version }));
  else if (!idCell.exact) report.push(entry('misspelt', id, nameOf(grid, idCell), { printed: idCell.printed }));
  if (grid.sheet.hiddenRows.has(row)) report.push(entry('hidden-row', id, cell, { row: String(row) }));
  const answer: Answer = {
    id,
    value: read.value,
    raw,
    notes: notes.map(({ text }) => text),
    noteCells: notes.map(({ cell: where }) => where),
    cell,
  };
  return { answer, source, report };
}

interface Stated {
  readonly source: Cell | undefined;
  readonly place: Place;
  readonly read: ReadValue;
  /** Where several cells make the answer, their texts together. */
  readonly raw?: string;
}

function readCell({ part }: RowContext, idCell: IdCell, kind: AnswerKind): Stated {
  const { row } = idCell;
  const { answers } = part;
  const column = isFreeText(idCell) ? answers.textColumn : answers.column;
  const { place, source } = contentOf(part, row, column);
  // An error value (#N/A among them) is what a formula came to, not what the vendor says.
  if (source?.kind === 'error') return { source, place, read: { value: 'text', remark: null, references: [] } };
  return { source, place, read: readAnswer(source?.text ?? '', kind) };
}

/** The content of a column in a row; where the ID is merged over rows, of the first of them that holds some. */
function contentOf(
  part: Part,
  row: number,
  column: number,
): { readonly place: Place; readonly source: Cell | undefined } {
  const { grid } = part.block;
  const first = placeOf(part, row, column);
  const source = cellAt(grid, first.row, first.column);
  const idArea = areaAt(grid, row, part.block.column);
  if (source || !idArea || idArea[2] === row) return { place: first, source };
  for (const lower of grid.rows) {
    if (lower <= row) continue;
    if (lower > idArea[2]) break;
    const place = placeOf(part, lower, column);
    const found = cellAt(grid, place.row, place.column);
    if (found) return { place, source: found };
  }
  return { place: first, source };
}

/** A place, or the first cell of the area merged over it; not where the area belongs to the question or the ID. */
function placeOf({ block, answers }: Part, row: number, column: number): Place {
  const anchor = anchorOf(block.grid, row, column);
  const isForeign =
    anchor.column !== column && [block.column, block.sectionColumn, answers.questionColumn].includes(anchor.column);
  return isForeign ? { row, column } : anchor;
}

const TICKS = /^\W*[✓✔☑√]/u;
const CROSSES = /^\W*[✗✘☒⨯×x]/iu;

/** The one column that is marked. Two marks are no answer, unless ticks stand against crosses. */
function readMarks({ part }: RowContext, { row }: IdCell): Stated {
  const { block, answers } = part;
  const cells = [...answers.marks!].flatMap(([column, value]) => {
    const place = anchorOf(block.grid, row, column);
    const source = place.column === column ? cellAt(block.grid, place.row, column) : undefined;
    return source && !isUnmarked(source.text) ? [{ place, source, value }] : [];
  });
  const ticked = cells.filter(({ source }) => TICKS.test(source.text));
  const marked =
    ticked.length === 1 && cells.every((cell) => cell === ticked[0] || CROSSES.test(cell.source.text)) ? ticked : cells;
  const [first] = marked;
  if (!first) return { source: undefined, place: { row, column: answers.column }, read: blank };
  if (marked.length > 1) {
    return { ...first, read: { ...blank, value: 'text' }, raw: marked.map(({ source }) => source.text).join(' | ') };
  }
  return { ...first, read: markMeans(first.source.text, first.value) };
}

const blank: ReadValue = { value: 'blank', remark: null, references: [] };

function markMeans(text: string, heading: AnswerValue): ReadValue {
  const read = readAnswer(text, 'yes-no');
  if (read.value === heading) return read;
  if (heading !== 'blank' && heading !== 'text' && isMark(text, heading)) return { ...blank, value: heading };
  return { ...blank, value: 'text' };
}

function reportValue(
  report: ReportEntry[],
  id: string,
  cell: string,
  raw: string,
  read: ReadValue,
  isChoice: boolean,
  source: Cell | undefined,
): void {
  if (source?.kind === 'error' || (source?.formula && source.text === '')) {
    report.push(entry('formula-without-value', id, cell, { raw }));
  } else if (read.value === 'blank') {
    report.push(entry('blank', id, cell, { raw }));
  } else if (read.value === 'text' && isChoice) {
    report.push(entry('free-text', id, cell, { raw }));
  } else if (read.remark !== null || (read.references.length > 0 && read.value !== 'see-note' && isChoice)) {
    report.push(entry('fused', id, cell, { raw, value: read.value }));
  }
}

interface ResolvedNote {
  readonly text: string;
  readonly cell: string;
}

/** Notes that the answer names, those of the note columns, those keyed by the question, and last what was written behind it. */
function resolveNotes(
  context: RowContext,
  { id, row }: IdCell,
  read: ReadValue,
  cell: string,
  report: ReportEntry[],
): readonly ResolvedNote[] {
  const { part, noteColumns, notesByKey, used } = context;
  const { grid } = part.block;
  if (read.references.length === 0 && read.remark === null && noteColumns.length === 0 && !notesByKey.has(id)) {
    if (read.value === 'see-note') report.push(entry('see-note-without-note', id, cell));
    return NONE;
  }
  const notes: ResolvedNote[] = [];
  const taken = new Set<Note>();
  let dangling = 0;
  const take = (keys: readonly string[], where: string, printed: string) => {
    for (const key of keys) {
      const found = notesByKey.get(key);
      if (!found) {
        dangling++;
        report.push(entry('dangling-note', id, where, { note: key, printed }));
      }
      for (const note of found ?? []) {
        if (taken.has(note)) continue;
        taken.add(note);
        used.add(note);
        notes.push({ text: note.text, cell: note.cell });
      }
    }
  };
  take(read.references, cell, '');
  for (const column of noteColumns) {
    const place = anchorOf(grid, row, column);
    const source = place.column === column ? cellAt(grid, place.row, column) : undefined;
    if (!source || isFiller(source.text) || isNothing(source.text)) continue;
    const where = nameOf(grid, place);
    const { keys, isText } = readNoteCell(source.text);
    take(keys, where, source.text.trim());
    if (isText) notes.push({ text: source.text.trim(), cell: where });
  }
  if (notesByKey.has(id)) take([id], cell, id);
  if (read.remark !== null) notes.push({ text: read.remark, cell });
  if (read.value === 'see-note' && notes.length === 0 && dangling === 0)
    report.push(entry('see-note-without-note', id, cell));
  return notes;
}

const NONE: readonly ResolvedNote[] = [];

/** What a cell of a note column holds: references, a text, or a reference that more is said to. */
function readNoteCell(text: string): { readonly keys: readonly string[]; readonly isText: boolean } {
  const bare = parseBareNumbers(text);
  if (bare) return { keys: bare, isText: false };
  const reference = parseNoteReference(text);
  if (!reference) return { keys: [], isText: true };
  const saysMore = /[\p{L}\p{N}]/u.test(reference.rest);
  return { keys: reference.keys, isText: saysMore };
}

const isNothing = (text: string): boolean =>
  text.length < 12 && (readAnswer(text, 'yes-no').value === 'na' || /^\W*(?:none|nil|keine?)\W*$/i.test(text));
