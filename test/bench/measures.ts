import type { Figures } from './measuring.ts';

/** Figures of all processes of a run, by bench: medians, and the best of them. */
export type Run = (bench: string, figure: string) => { readonly median: number; readonly best: number } | null;

export interface Measure {
  readonly name: string;
  readonly unit: 'ms' | 's' | 'MB' | 'x';
  /** null where the benches it needs did not run. */
  readonly of: (run: Run) => { readonly median: number; readonly best: number | null } | null;
  /** At most; absent: for the picture only. */
  readonly limit?: number;
}

const plain = (name: string, unit: Measure['unit'], bench: string, figure: keyof Figures, limit?: number): Measure => ({
  name,
  unit,
  of: (run) => run(bench, figure),
  ...(limit === undefined ? {} : { limit }),
});

/** Ours against another's, medians of the same run. */
const ratio = (name: string, other: string, figure: 'warm' | 'cold', limit: number): Measure => ({
  name,
  unit: 'x',
  of: (run) => {
    const [ours, theirs] = [run('reading-ours', figure), run(other, figure)];
    return ours && theirs && { median: ours.median / theirs.median, best: ours.best / theirs.best };
  },
  limit,
});

/** What is promised, with its limit, and what stands beside it for the picture. In the order in which it is printed. */
export const measures: readonly Measure[] = [
  plain('one workbook to a disclosure, warm', 'ms', 'reading-ours', 'warm'),
  plain('  inflate and one pass over the bytes', 'ms', 'reading-scan', 'warm'),
  plain('  inflate and SAX to cells', 'ms', 'reading-sax', 'warm'),
  plain('  SheetJS, bare parse', 'ms', 'reading-sheetjs', 'warm'),
  plain('  exceljs', 'ms', 'reading-exceljs', 'warm'),
  ratio('against SheetJS, warm', 'reading-sheetjs', 'warm', 0.2),
  ratio('against inflate and SAX, warm', 'reading-sax', 'warm', 0.6),
  ratio('against inflate and one pass, warm', 'reading-scan', 'warm', 4),
  plain('one workbook to a disclosure, cold', 'ms', 'reading-ours', 'cold'),
  plain('  SheetJS, bare parse, cold', 'ms', 'reading-sheetjs', 'cold'),
  ratio('against SheetJS, cold', 'reading-sheetjs', 'cold', 0.5),
  plain('1,000 workbooks', 's', 'thousand', 'seconds'),
  plain('linear: 601st to 1000th against 201st to 600th', 'x', 'thousand', 'linear', 1.25),
  plain('resident memory, most', 'MB', 'thousand', 'peak', 130),
  plain('  from the 500th to the 1000th', 'MB', 'thousand', 'growth', 5),
  plain('scoring one disclosure with its evidence, warm', 'ms', 'scoring', 'read', 0.1),
  plain('  from packed answers', 'ms', 'scoring', 'packed'),
  plain('  the first in a process', 'ms', 'scoring', 'first'),
  plain('fleet of 10,000: first page of the ranking', 'ms', 'fleet', 'pageFirst', 20),
  plain('  hundredth page', 'ms', 'fleet', 'pageDeep', 20),
  plain('  by manufacturer', 'ms', 'fleet', 'manufacturers', 20),
  plain('  means of the practices', 'ms', 'fleet', 'practices'),
  plain('fleet of 10,000 scored under a changed profile', 'ms', 'fleet', 'preview', 100),
  plain('  and stored', 'ms', 'fleet', 'stored'),
];
