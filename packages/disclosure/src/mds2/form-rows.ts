import { isEmptyText } from './sheet-grid.ts';
import type { Part } from './group-forms.ts';
import { isAnsweredRow } from './answer-columns.ts';
import type { IdCell } from './id-blocks.ts';
import { isNoteHeading } from './note-rows.ts';

/** The rows of a part that are questions, and the row below which its notes stand. */
export interface FormRows {
  readonly ids: readonly IdCell[];
  /** Infinity where no notes stand below the form. */
  readonly notesFrom: number;
  /** The question's text as the form prints it. */
  readonly questionText: (id: string) => string | undefined;
}

/**
 * Parts the questions of a form from the notes below it that are keyed by question ID: below a heading ("Notes:") after
 * which nothing is answered, or where IDs come again at the end with a text in place of an answer.
 */
export function formRowsOf(part: Part): FormRows {
  const { grid, ids } = part.block;
  let texts: ReadonlyMap<string, string> | null = null;
  const questionText = (id: string) => (texts ??= questionTexts(part)).get(id);
  const heading = noteHeadingRow(part);
  if (heading !== null) return { ids: ids.filter(({ row }) => row < heading), notesFrom: heading, questionText };
  const end = keyedTail(part, questionText);
  if (end === ids.length) return { ids, notesFrom: Infinity, questionText };
  const kept = ids.slice(0, end);
  return { ids: kept, notesFrom: kept.at(-1)?.row ?? grid.rows[0] ?? 0, questionText };
}

function noteHeadingRow(part: Part): number | null {
  const { grid, ids } = part.block;
  const lastAnswered = ids.findLast(({ at }) => isAnswered(part, at))?.row ?? 0;
  const half = ids[ids.length >> 1]?.row ?? 0;
  for (let i = grid.rows.length - 1, found: number | null = null; i >= 0; i--) {
    const row = grid.rows[i]!;
    if (row <= lastAnswered || row <= half) return found;
    if (isHeadingRow(part, i)) found = row;
    if (i === 0) return found;
  }
  return null;
}

/** A row whose only content is a heading of notes. */
function isHeadingRow({ block: { grid } }: Part, at: number): boolean {
  let heading = false;
  for (let i = grid.starts[at]!; i < grid.starts[at + 1]!; i++) {
    const { text } = grid.cells[i]!;
    if (isEmptyText(text)) continue;
    if (heading || !isNoteHeading(text)) return false;
    heading = true;
  }
  return heading;
}

/** Where the last run of repeated IDs begins that are notes, not rows: `ids.length` where there is none. */
function keyedTail(part: Part, questionText: FormRows['questionText']): number {
  const { ids, known } = part.block;
  if (ids.length === known.size) return ids.length;
  const first = new Map<string, number>();
  ids.forEach(({ id }, i) => first.has(id) || first.set(id, i));
  let end = ids.length;
  while (end > 0) {
    const { id, at } = ids[end - 1]!;
    const isRepeat = first.get(id)! < end - 1;
    if (!isRepeat || isAnswered(part, at) || repeatsQuestion(part, at, questionText(id))) break;
    end--;
  }
  return end;
}

function repeatsQuestion({ block: { grid, column } }: Part, at: number, question: string | undefined): boolean {
  let hasText = false;
  for (let i = grid.starts[at]!; i < grid.starts[at + 1]!; i++) {
    const cell = grid.cells[i]!;
    if (cell.column === column || isEmptyText(cell.text)) continue;
    if (cell.text === question) return true;
    hasText = true;
  }
  return !hasText;
}

const isAnswered = ({ block: { grid }, answers }: Part, at: number): boolean =>
  isAnsweredRow(grid.cells, grid.starts, at, answers.column, answers.marks);

function questionTexts({ block: { grid, ids }, answers: { questionColumn } }: Part): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (questionColumn === null) return texts;
  for (const { id, at } of ids) {
    if (texts.has(id)) continue;
    for (let i = grid.starts[at]!; i < grid.starts[at + 1]!; i++) {
      if (grid.cells[i]!.column === questionColumn) texts.set(id, grid.cells[i]!.text);
    }
  }
  return texts;
}
