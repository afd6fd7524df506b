import { hn1_2019, type Polarity } from '@mds2/catalog';
import { NA, NA_ACCEPTED, NO, VALUE_BITS, YES } from '@mds2/disclosure';
import type { Facts, GroupScore, PackedFacts } from '../model.ts';
import { sectionScores } from '../score/groups.ts';
import type { Scorer } from '../score/program.ts';
import { runFor } from '../score/run-for.ts';
import { runFacts } from '../score/run-facts.ts';

/** How the questions of one section are answered; context questions, whose Yes merely describes, are counted apart. */
export interface SectionCounts {
  readonly good: number;
  readonly bad: number;
  readonly open: number;
  readonly na: number;
  readonly context: number;
}

export interface SectionRow {
  readonly section: string;
  /** In the order of the candidates. The interval has the weights of the total: see `sectionScores`. */
  readonly cells: readonly (Omit<GroupScore<string>, 'key'> & { readonly key: string; readonly counts: SectionCounts })[];
  readonly differs: boolean;
}

/** The candidates side by side, one row a section of HN 1-2019, in form order. */
export function compareBySection(
  candidates: readonly { readonly key: string; readonly facts: Facts | PackedFacts }[],
  scorer: Scorer,
  options: { readonly onlyDifferences?: boolean } = {},
): SectionRow[] {
  const columns = candidates.map(({ key, facts }) => {
    const run = runFor(scorer);
    runFacts(run, facts);
    const counts = countSections(run.codes);
    return { key, sections: sectionScores(run, scorer).map(({ key: section, low, high, assessed }) => ({ low, high, assessed, counts: counts.get(section)! })) };
  });
  const rows = sections.map((section, index): SectionRow => {
    const cells = columns.map(({ key, sections: scores }) => ({ key, ...scores[index]! }));
    const [first] = cells;
    const differs = cells.some((cell) => cell.low !== first!.low || cell.high !== first!.high || JSON.stringify(cell.counts) !== JSON.stringify(first!.counts));
    return { section, cells, differs };
  });
  return options.onlyDifferences ? rows.filter((row) => row.differs) : rows;
}

const sections = [...new Set(hn1_2019.questions.map((question) => question.section))];

function countSections(codes: Uint8Array): Map<string, SectionCounts> {
  const counts = new Map(sections.map((section) => [section, { good: 0, bad: 0, open: 0, na: 0, context: 0 }]));
  hn1_2019.questions.forEach(({ section, polarity }, place) => counts.get(section)![kindOf(codes[place]! & VALUE_BITS, polarity)]++);
  return counts;
}

function kindOf(value: number, polarity: Polarity): keyof SectionCounts {
  if (polarity !== 'good' && polarity !== 'bad') return 'context';
  if (value === NA || value === NA_ACCEPTED) return 'na';
  // "Partly" is neither good nor bad; it stands with what is open.
  if (value !== YES && value !== NO) return 'open';
  return (value === YES) === (polarity === 'good') ? 'good' : 'bad';
}
