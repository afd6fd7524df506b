import { answerWord, isFiller, readAnswer } from './answer-value.ts';
import { answerHeadings, headersOf, type HeaderKind } from './column-headers.ts';
import { inSpan, type IdBlock, type IdCell } from './id-blocks.ts';
import type { Cell } from '../model.ts';
import { isEmptyText } from './sheet-grid.ts';

export type MarkValue = 'yes' | 'no' | 'na' | 'see-note';

/** Where a block keeps its answers: one column of words, or one column per answer with a mark in one of them. */
export interface AnswerColumns {
  readonly column: number;
  /** For forms to be marked; null where the answer is a word. */
  readonly marks: ReadonlyMap<number, MarkValue> | null;
  /** Where the free texts of the header stand. */
  readonly textColumn: number;
  readonly questionColumn: number | null;
  /** How many rows have an answer that is one: Yes, No, N/A or See Note. */
  readonly answered: number;
  /** All columns beside the IDs that hold something in the rows, left to right. */
  readonly columns: readonly number[];
  /** Another column that could be the answer just as well and says something else; null where there is none. */
  readonly rival: number | null;
  readonly headers: ReadonlyMap<number, HeaderKind>;
}

interface ColumnCount {
  readonly column: number;
  filled: number;
  words: number;
  length: number;
}

/** Finds the answers of a block from what stands in its rows; headings decide only between columns that look alike. */
export function findAnswerColumns(block: IdBlock): AnswerColumns {
  const headers = headersOf(block);
  const counts = countColumns(block);
  const questionColumn = findQuestionColumn(block, counts);
  const marks = findMarks(block, counts);
  const { column, rival } = marks
    ? { column: firstYes(marks), rival: null }
    : chooseColumn(block, counts, headers, questionColumn);
  const textColumn = findTextColumn(block, column, marks, questionColumn);
  return {
    column,
    marks,
    textColumn,
    questionColumn,
    answered: countAnswered(block, column, marks),
    columns: counts.map((count) => count.column),
    rival,
    headers,
  };
}

export const isFreeText = ({ question }: IdCell): boolean =>
  question?.kind === 'free-text' || question?.kind === 'date';

/** Per column: how many rows hold something, how many of those an answer, how long it is. Rows of free text are not counted. */
function countColumns(block: IdBlock): readonly ColumnCount[] {
  const { cells, starts } = block.grid;
  const counts = new Map<number, ColumnCount>();
  for (const idCell of block.ids) {
    const free = isFreeText(idCell);
    const { at } = idCell;
    for (let i = starts[at]!; i < starts[at + 1]!; i++) {
      const { column, text, kind } = cells[i]!;
      if (column === block.column || column === block.sectionColumn || !inSpan(block, column)) continue;
      let count = counts.get(column);
      if (!count) counts.set(column, (count = { column, filled: 0, words: 0, length: 0 }));
      if (free) continue;
      count.filled++;
      count.length += text.length;
      if (kind === 'text' && isAnswerWord(text)) count.words++;
    }
  }
  return [...counts.values()].sort((a, b) => a.column - b.column);
}

/** Whether a text begins as Yes, No or N/A do; the rest is not worth reading. */
function isAnswerWord(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20;
  const may =
    first === 0x79 ||
    first === 0x6e ||
    first === 0x6a ||
    first === 0x65 ||
    first === 0x74 ||
    text.charCodeAt(0) < 0x30 ||
    first > 0x7a;
  if (!may) return false;
  const { value } = readAnswer(text, 'yes-no');
  return value === 'yes' || value === 'no' || value === 'na';
}

/** The column of the longest texts, if they are sentences. */
function findQuestionColumn(block: IdBlock, counts: readonly ColumnCount[]): number | null {
  let best: ColumnCount | null = null;
  for (const count of counts) {
    const isQuestions =
      count.words * 4 < count.filled && count.length > count.filled * 15 && count.filled * 2 > block.ids.length;
    if (isQuestions && count.length > (best?.length ?? 0)) best = count;
  }
  return best?.column ?? null;
}

/** Columns to be marked, if the rows carry marks there: at least as many as there are answers in words anywhere. */
function findMarks(block: IdBlock, counts: readonly ColumnCount[]): ReadonlyMap<number, MarkValue> | null {
  const headings = markColumns(block);
  if (!headings) return null;
  const { cells, starts } = block.grid;
  let marked = 0;
  for (const { at } of block.ids) {
    for (let i = starts[at]!; i < starts[at + 1]!; i++) {
      const value = headings.get(cells[i]!.column);
      if (value === undefined || !isMark(cells[i]!.text, value)) continue;
      marked++;
      break;
    }
  }
  const most = Math.max(0, ...counts.filter(({ column }) => !headings.has(column)).map(({ words }) => words));
  return marked > 0 && marked >= most ? headings : null;
}

/** The columns headed by answers; a column "See Note" that holds references instead of marks is one of notes. */
function markColumns(block: IdBlock): ReadonlyMap<number, MarkValue> | null {
  const headings = answerHeadings(block);
  const noteColumn = headings && [...headings].find(([, value]) => value === 'see-note')?.[0];
  if (!headings || noteColumn === undefined) return headings;
  const { cells, starts } = block.grid;
  for (const { at } of block.ids) {
    for (let i = starts[at]!; i < starts[at + 1]!; i++) {
      const { column, text } = cells[i]!;
      if (column !== noteColumn || isUnmarked(text) || MARKS.has(text.trim().toLowerCase()) || answerWord(text))
        continue;
      return new Map([...headings].filter(([other]) => other !== noteColumn));
    }
  }
  return headings;
}

/** A cross, a tick, a dot, a one, or the heading's own word. */
export function isMark(text: string, heading: MarkValue): boolean {
  const mark = text.trim();
  return MARKS.has(mark.toLowerCase()) || readAnswer(mark, 'yes-no').value === heading;
}

const MARKS = new Set([
  'x',
  '(x)',
  '[x]',
  '✓',
  '✔',
  '✗',
  '✘',
  '☑',
  '☒',
  '●',
  '•',
  '■',
  '1',
  'true',
  '√',
  '⨯',
  '×',
  '+',
]);

/** What a form has printed in a column that is not marked: an empty box, a zero. */
export const isUnmarked = (text: string): boolean =>
  isFiller(text) || /^\s*(?:☐|□|0|false|\[\s*\]|\(\s*\)|○)\s*$/.test(text);

const firstYes = (marks: ReadonlyMap<number, MarkValue>): number => [...marks].find(([, value]) => value === 'yes')![0];

interface Choice {
  readonly column: number;
  readonly rival: number | null;
}

function chooseColumn(
  block: IdBlock,
  counts: readonly ColumnCount[],
  headers: ReadonlyMap<number, HeaderKind>,
  questionColumn: number | null,
): Choice {
  const most = Math.max(0, ...counts.map(({ words }) => words));
  if (most === 0) return { column: columnOfBlankForm(block, counts, headers, questionColumn), rival: null };
  const candidates = counts
    .filter(({ words, column }) => words * 2 >= most && column !== questionColumn)
    .map((count) => ({ ...count, trust: TRUST[headers.get(count.column) ?? 'none'] }))
    .sort((a, b) => b.trust - a.trust || b.words - a.words || a.column - b.column);
  const [chosen, second] = candidates;
  const alike = second !== undefined && second.trust === chosen!.trust && second.words * 4 >= chosen!.words * 3;
  return {
    column: chosen!.column,
    rival: alike && differ(block, chosen!.column, second.column) ? second.column : null,
  };
}

const TRUST: Readonly<Record<HeaderKind | 'none', number>> = {
  answer: 3,
  none: 2,
  note: 1,
  question: 1,
  other: 1,
  id: 0,
  mapping: 0,
  doubtful: 0,
};

function differ(block: IdBlock, one: number, other: number): boolean {
  return block.ids.some(({ at }) => valueAt(block, at, one) !== valueAt(block, at, other));
}

function valueAt(block: IdBlock, at: number, column: number): string {
  const { cells, starts } = block.grid;
  for (let i = starts[at]!; i < starts[at + 1]!; i++) {
    if (cells[i]!.column === column) return readAnswer(cells[i]!.text, 'yes-no').value;
  }
  return 'blank';
}

/** Where answers would stand: under their heading, else right of the questions, else right of the IDs. */
function columnOfBlankForm(
  block: IdBlock,
  counts: readonly ColumnCount[],
  headers: ReadonlyMap<number, HeaderKind>,
  questionColumn: number | null,
): number {
  for (const [column, kind] of headers) if (kind === 'answer' && column !== questionColumn) return column;
  const filled = counts.find(
    ({ column, filled: rows, length }) =>
      column > block.column && column !== questionColumn && rows > 0 && length < rows * 15,
  );
  if (questionColumn !== null) return questionColumn + 1;
  return filled?.column ?? block.column + 1;
}

/** Where the texts of the header stand: in the column of the answers, unless none is there and some other column holds them. */
function findTextColumn(
  block: IdBlock,
  column: number,
  marks: ReadonlyMap<number, MarkValue> | null,
  questionColumn: number | null,
): number {
  const { cells, starts } = block.grid;
  const filled = new Map<number, number>();
  const labels = new Map<number, number>();
  for (const idCell of block.ids) {
    if (!isFreeText(idCell)) continue;
    const { at } = idCell;
    for (let i = starts[at]!; i < starts[at + 1]!; i++) {
      const { column: here, text } = cells[i]!;
      if (here <= block.column || !inSpan(block, here) || isFiller(text)) continue;
      filled.set(here, (filled.get(here) ?? 0) + 1);
      if (LABEL.test(text)) labels.set(here, (labels.get(here) ?? 0) + 1);
    }
  }
  const holdsLabels = (at: number) => (labels.get(at) ?? 0) * 2 >= (filled.get(at) ?? 1);
  if (filled.has(column) && !holdsLabels(column)) return column;
  const marked = marks && [...marks.keys()].find((at) => filled.has(at) && !holdsLabels(at));
  if (marked) return marked;
  const others = [...filled.keys()].sort((a, b) => a - b).filter((at) => at !== questionColumn && !holdsLabels(at));
  return others[0] ?? column;
}

/** What the first rows of the form are called: "Manufacturer Name", "Document ID", and so in German. */
const LABEL =
  /^\W*(?:(?:device\s+)?manufacturer(?:\s+name|\s+contact.*)?|hersteller(?:name)?|device\s+(?:description|model|category)|modell?(?:bezeichnung)?|document\s+(?:id|release\s+date)|dokument.{0,24}|intended\s+use.*|zweckbestimmung.*|kontakt.*|gerätebeschreibung.*|gerätemodell.*|ausgabedatum.*)\W*$/i;

function countAnswered(
  { grid: { cells, starts }, ids }: IdBlock,
  column: number,
  marks: ReadonlyMap<number, MarkValue> | null,
): number {
  let answered = 0;
  for (const idCell of ids) {
    if (idCell.known && !isFreeText(idCell) && isAnsweredRow(cells, starts, idCell.at, column, marks)) answered++;
  }
  return answered;
}

/** Whether a row holds an answer that is one, at the place of answers. */
export function isAnsweredRow(
  cells: readonly Cell[],
  starts: readonly number[],
  at: number,
  column: number,
  marks: ReadonlyMap<number, MarkValue> | null,
): boolean {
  for (let i = starts[at]!; i < starts[at + 1]!; i++) {
    const cell = cells[i]!;
    if (!marks) {
      if (cell.column === column) return isAnswer(cell.text);
      continue;
    }
    const mark = marks.get(cell.column);
    if (mark !== undefined && isMark(cell.text, mark)) return true;
  }
  return false;
}

function isAnswer(text: string): boolean {
  if (isEmptyText(text)) return false;
  const { value } = readAnswer(text, 'yes-no');
  return value !== 'blank' && value !== 'text';
}
