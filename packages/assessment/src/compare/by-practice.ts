import type { Evaluation, PracticeScore } from '../model.ts';

export interface PracticeRow {
  readonly practice: string;
  /** In the order of the candidates. */
  readonly cells: readonly (Pick<PracticeScore, 'low' | 'high' | 'coverage' | 'applicable' | 'notApplicable' | 'assessed'> & { readonly key: string })[];
  /** At least two candidates differ in interval or applicability. */
  readonly differs: boolean;
}

/** The candidates side by side, one row a practice, in the catalogue's order. */
export function compareByPractice(
  candidates: readonly { readonly key: string; readonly evaluation: Evaluation }[],
  options: { readonly onlyDifferences?: boolean } = {},
): PracticeRow[] {
  const [first] = candidates;
  if (!first) return [];
  const rows = first.evaluation.practices.map(({ id }, index): PracticeRow => {
    const cells = candidates.map(({ key, evaluation }) => {
      const { low, high, coverage, applicable, notApplicable, assessed } = evaluation.practices[index]!;
      return { key, low, high, coverage, applicable, notApplicable, assessed };
    });
    const [one] = cells;
    const differs = cells.some((cell) => cell.low !== one!.low || cell.high !== one!.high || cell.applicable !== one!.applicable || cell.assessed !== one!.assessed);
    return { practice: id, cells, differs };
  });
  return options.onlyDifferences ? rows.filter((row) => row.differs) : rows;
}
