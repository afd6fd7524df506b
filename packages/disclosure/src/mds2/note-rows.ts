import type { Cell } from '../model.ts';
import { isFiller } from './answer-value.ts';
import { LETTERS } from './letters.ts';
import { numberAt, parseBareNumbers } from './note-reference.ts';
import { scheme2004, scheme2013, scheme2019, type IdScheme } from './question-id.ts';
import { cellsOfRow, isEmptyText, nameOf, type SheetGrid } from './sheet-grid.ts';

/** A note of the form: what answers refer to. */
export interface Note {
  /** Numbers, letters or question IDs under which answers find it. */
  readonly keys: readonly string[];
  readonly text: string;
  readonly cell: string;
  readonly grid: SheetGrid;
}

const NOTE_WORD =
  '(?:foot|end)?notes?|anm(?:\\.|erkung(?:en)?)?|hinweise?|bemerkung(?:en)?|fu(?:ß|ss)note(?:n)?|kommentare?|comments?|remarks?|erl(?:ä|ae)uterung(?:en)?';
const LABEL = new RegExp(
  `^\\W*(?:${NOTE_WORD})\\s*(?:#|no\\.?|nr\\.?)?\\s*(\\d{1,3}|[A-Z](?![${LETTERS}]))\\s*(?:[:.)\\]–—-]\\s*|$|\\s+)(.*)$`,
  'is',
);
const HEADING = new RegExp(
  `^\\W*(?:additional |general |further |explanatory |zusätzliche |weitere )?(?:${NOTE_WORD})(?:\\s+(?:to|zu|zum|zur|und|and)\\s.{0,40})?\\W*$`,
);
const NUMBERED_TEXT = /^\s*[([]?\s*(\d{1,3})\s*[.)\]:]\s*(\S.*)$/s;
/** The name of a sheet that holds notes. */
const SHEET_NAME = new RegExp(`(?:^|[^${LETTERS}])(?:${NOTE_WORD})(?:$|[^${LETTERS}])`, 'i');

/** A quick look before the closer one: how the word of a heading may begin. Both on lower case, which makes them cheap. */
const MAY_BE_HEADING = /note|anm|hinweis|bemerkung|fu(?:ß|ss)|[ck]omm|remark|erl/;

export function isNoteHeading(text: string): boolean {
  if (text.length >= 80) return false;
  const lower = text.toLowerCase();
  return MAY_BE_HEADING.test(lower) && HEADING.test(lower);
}

export interface NoteRowsOptions {
  /** Rows of the form itself, which hold no notes of this kind. */
  readonly isFormRow: (row: number) => boolean;
  /** Notes may be keyed by a bare number or a question ID below this row only; Infinity where nowhere. */
  readonly notesFrom: number;
  /** The question of a row keyed by this ID, so that it is not taken for its note; undefined where not known. */
  readonly questionOf: (id: string) => string | undefined;
}

/** The notes of one sheet, top down. A row without a key right below a note carries it on. */
export function notesOfSheet(grid: SheetGrid, { isFormRow, notesFrom, questionOf }: NoteRowsOptions): readonly Note[] {
  const notes: Note[] = [];
  let carriesOn = -1;
  for (const row of grid.rows) {
    if (isFormRow(row)) continue;
    const inRegion = row > notesFrom;
    const first = firstContent(grid, row);
    if (!first || (!inRegion && !mayBeLabel(first.text))) continue;
    const cells = cellsOfRow(grid, row).filter(({ text }) => !isEmptyText(text));
    const keyed = readKey(cells, inRegion, questionOf);
    if (keyed) {
      notes.push({ ...keyed, grid, cell: nameOf(grid, keyed.place) });
      carriesOn = row;
    } else if (inRegion && carriesOn === row - 1 && !cells.some(({ text }) => isNoteHeading(text))) {
      const last = notes.pop()!;
      const place = last.text === '' ? nameOf(grid, cells[0]!) : last.cell;
      notes.push({
        ...last,
        cell: place,
        text: [last.text, ...cells.map(({ text }) => text)].filter(Boolean).join('\n'),
      });
      carriesOn = row;
    }
  }
  return notes.filter(({ text }) => !isFiller(text));
}

function firstContent(grid: SheetGrid, row: number): Cell | undefined {
  const at = grid.place.get(row)!;
  for (let i = grid.starts[at]!; i < grid.starts[at + 1]!; i++) {
    if (!isEmptyText(grid.cells[i]!.text)) return grid.cells[i];
  }
  return undefined;
}

/** Whether a text begins like the word of a note, or with a sign. */
function mayBeLabel(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x41 || code > 0x7a || BEGINNINGS.has(text.slice(0, 3).toLowerCase());
}

const BEGINNINGS = new Set(['not', 'foo', 'end', 'anm', 'hin', 'bem', 'fuß', 'fus', 'kom', 'com', 'rem', 'erl']);

type Keyed = { readonly keys: readonly string[]; readonly text: string; readonly place: Cell };

function readKey(cells: readonly Cell[], inRegion: boolean, questionOf: NoteRowsOptions['questionOf']): Keyed | null {
  const [first, ...rest] = cells;
  if (!first) return null;
  const number = first.text.startsWith('Note ') ? numberAt(first.text, 5) : null;
  if (number !== null) return keyedBy([number], '', first, rest);
  const label = LABEL.exec(first.text);
  if (label) return keyedBy([keyOf(label[1]!)], label[2]!, first, rest);
  if (!inRegion) return null;
  const ids = idsOf(first.text);
  if (ids.length > 0) {
    const questions = new Set(ids.map(questionOf));
    const texts = rest.filter(({ text }) => !questions.has(text));
    const numbers = texts.length > 1 ? parseBareNumbers(texts[0]!.text) : null;
    return keyedBy(numbers ? [...ids, ...numbers] : ids, '', first, numbers ? texts.slice(1) : texts);
  }
  const bare = rest.length > 0 ? parseBareNumbers(first.text) : null;
  if (bare?.length === 1) return keyedBy(bare, '', first, rest);
  const numbered = NUMBERED_TEXT.exec(first.text);
  if (numbered) return keyedBy([String(Number(numbered[1]))], numbered[2]!, first, rest);
  const behind = ID_AND_TEXT.exec(first.text);
  const id = behind && idsOf(behind[1]!)[0];
  return id ? keyedBy([id], behind[2]!, first, rest) : null;
}

/** `MPII-2: text` in one cell. */
const ID_AND_TEXT = /^\s*([A-Za-z]{3,4}\s?[-–]\s?\d+(?:\.\d+)*)\s*[:–—-]\s*(\S.*)$/s;

function keyedBy(keys: readonly string[], own: string, first: Cell, rest: readonly Cell[]): Keyed {
  if (own.trim() !== '') return { keys, text: [own, ...rest.map(({ text }) => text)].join(' ').trim(), place: first };
  return {
    keys,
    text: rest
      .map(({ text }) => text)
      .join(' ')
      .trim(),
    place: rest[0] ?? first,
  };
}

const keyOf = (printed: string): string => (/\d/.test(printed) ? String(Number(printed)) : printed.toUpperCase());

/** The question IDs that a cell consists of: `MPII-2`, or `MPII-2, MPII-3`. */
function idsOf(text: string): readonly string[] {
  if (text.length > 80) return [];
  const ids = text.split(/[,;\n]| und | and /).map((piece) => knownId(piece));
  return ids.every((id) => id !== null) ? ids : [];
}

const keyingSchemes: readonly IdScheme[] = [scheme2019, scheme2013, scheme2004];

function knownId(text: string): string | null {
  for (const scheme of keyingSchemes) {
    const printed = scheme.parse(text);
    // A plain number is the number of a note, not a question of 2004.
    if (printed?.known && /[A-Za-z-]/.test(printed.id)) return printed.id;
  }
  return null;
}

/** Whether a sheet without a form is one of notes: it says so in its name, or in the heading of its one column of texts. */
export function isNotesSheet(grid: SheetGrid): boolean {
  if (SHEET_NAME.test(grid.sheet.name)) return true;
  const columns = new Set(grid.cells.filter(({ text }) => !isEmptyText(text)).map(({ column }) => column));
  return columns.size <= 2 && grid.cells.slice(0, 8).some(({ text }) => isNoteHeading(text));
}
