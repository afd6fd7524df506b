import { isFiller, readAnswer } from './answer-value.ts';
import type { AnswerColumns } from './answer-columns.ts';
import type { HeaderKind } from './column-headers.ts';
import type { IdBlock } from './id-blocks.ts';
import { parseBareNumbers, parseNoteReference } from './note-reference.ts';

/** Columns that belong to something else, whatever stands in them. */
const NEVER: ReadonlySet<HeaderKind | undefined> = new Set<HeaderKind | undefined>([
  'mapping',
  'doubtful',
  'id',
  'question',
  'answer',
]);

/**
 * The columns beside the answers that refer to notes or hold them as text: by their heading, by what they say
 * ("See Note 3"), by numbers that are numbers of notes, or by standing right of the answer without a heading.
 */
export function findNoteColumns(
  block: IdBlock,
  answers: AnswerColumns,
  isNoteKey: (key: string) => boolean,
): readonly number[] {
  const { headers } = answers;
  const taken = new Set([
    block.column,
    block.sectionColumn,
    answers.column,
    answers.questionColumn,
    answers.rival,
    ...(answers.marks?.keys() ?? []),
  ]);
  const last = Math.max(answers.column, ...(answers.marks?.keys() ?? []));
  return answers.columns
    .filter((column) => !taken.has(column) && !NEVER.has(headers.get(column)))
    .filter((column) => {
      if (headers.get(column) === 'note') return !isMostlyAnswers(block, column);
      return saysNotes(block, column, column === last + 1 && !headers.has(column), isNoteKey);
    });
}

function textsOf({ grid, ids }: IdBlock, column: number): readonly string[] {
  const texts: string[] = [];
  for (const { at } of ids) {
    for (let i = grid.starts[at]!; i < grid.starts[at + 1]!; i++) {
      const cell = grid.cells[i]!;
      if (cell.column === column && cell.kind !== 'error' && !isFiller(cell.text)) texts.push(cell.text);
    }
  }
  return texts;
}

function isMostlyAnswers(block: IdBlock, column: number): boolean {
  const texts = textsOf(block, column);
  const words = texts.filter(
    (text) => text.length < 20 && ['yes', 'no', 'na'].includes(readAnswer(text, 'yes-no').value),
  );
  return words.length * 2 > texts.length;
}

function saysNotes(
  block: IdBlock,
  column: number,
  besideAnswer: boolean,
  isNoteKey: (key: string) => boolean,
): boolean {
  const texts = textsOf(block, column);
  if (texts.length === 0 || isMostlyAnswers(block, column)) return false;
  const references = texts.filter((text) => parseNoteReference(text) !== null).length;
  if (references > 0 && references * 2 >= texts.length) return true;
  const numbers = texts.map(parseBareNumbers);
  if (numbers.every((keys) => keys !== null)) return numbers.every((keys) => keys!.every(isNoteKey));
  return besideAnswer && !texts.some((text) => MAPPING_ENTRY.test(text));
}

/** What the columns of mappings hold: "Section 5.2, AUDT", "AC-12", "A.9.2.1", "None". */
const MAPPING_ENTRY = /^\s*(?:section\s+\d|§|[A-Z]{2}-\s?\d|A\.\d+\.\d|none\s*$|ISO\b|IEC\b|NIST\b)/i;
