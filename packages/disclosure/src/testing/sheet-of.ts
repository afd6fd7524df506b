import { hn1_2019, questionOf } from '@mds2/catalog';
import type { Cell, Sheet, Workbook } from '../model.ts';

/** A cell as a test writes it: text, number, true/false, nothing, or a cell of another kind. */
export type CellSketch =
  string | number | boolean | null | Pick<Cell, 'kind' | 'text'> | Pick<Cell, 'kind' | 'text' | 'formula'>;

/** For tests: a sheet whose first row and column are row 1 and column A. */
export function sheetOf(rows: readonly (readonly CellSketch[])[], more: Partial<Omit<Sheet, 'cells'>> = {}): Sheet {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((sketch, c): Cell[] => {
      if (sketch === null || sketch === '') return [];
      return [{ row: r + 1, column: c + 1, ...contentOf(sketch) }];
    }),
  );
  return { name: 'Sheet1', state: 'visible', merges: [], hiddenRows: new Set(), ...more, cells };
}

function contentOf(sketch: Exclude<CellSketch, null>): Pick<Cell, 'kind' | 'text' | 'formula'> {
  switch (typeof sketch) {
    case 'string':
      return { kind: 'text', text: sketch, formula: false };
    case 'number':
      return { kind: 'number', text: String(sketch), formula: false };
    case 'boolean':
      return { kind: 'boolean', text: String(sketch), formula: false };
    default:
      return { formula: false, ...sketch };
  }
}

export const workbookOf = (...sheets: readonly Sheet[]): Workbook => ({ sheets });

/** For tests: one row of a form in the order of the official columns: ID, question, answer, note. */
export const questionRow = (id: string, answer: CellSketch = 'No', ...more: readonly CellSketch[]): CellSketch[] => [
  id,
  questionOf('HN 1-2019', id)?.text.en ?? `Question ${id}`,
  answer,
  ...more,
];

/** For tests: every row of HN 1-2019; answers that are not given are No, or a word where text is asked for. */
export function allRows(answers: Readonly<Record<string, CellSketch>> = {}): CellSketch[][] {
  return hn1_2019.questions.map(({ id, kind }) => {
    const usual = kind === 'free-text' ? 'Example' : kind === 'date' ? '2025-03-31' : 'No';
    return questionRow(id, Object.hasOwn(answers, id) ? answers[id]! : usual);
  });
}
