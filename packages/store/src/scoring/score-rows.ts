import { evaluate, scoreFleet, type Evaluation, type Scorer } from '@mds2/assessment';
import { round6 } from '@mds2/base';
import { hn1_2019, practiceIds, type FormVersion } from '@mds2/catalog';
import type { Disclosure, Verdict } from '@mds2/disclosure';

/** What a stored revision is scored from. */
export interface ScorableRow {
  readonly seq: number;
  readonly formVersion: FormVersion;
  readonly codes: Uint8Array;
  readonly verdicts?: Readonly<Record<string, Verdict>> | undefined;
  /** Only where the profile reads notes that packed codes carry no bit for. */
  readonly disclosure?: Disclosure | undefined;
}

export interface ScoredRow {
  readonly seq: number;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
  readonly failed: number;
  readonly open: number;
  /** Float32 pairs low, high in catalogue order of the practices; NaN where one does not apply. Empty where only totals are asked for. */
  readonly practices: Uint8Array;
}

const QUESTIONS = hn1_2019.questions.length;
const PARTS = 3;
const NONE = new Uint8Array(0);

/**
 * Totals of many revisions. Plain ones go through the fast path in one go; those of an older form, with verdicts, or under a
 * profile that searches notes are evaluated one by one, to the same figures. At most six decimals, as everywhere.
 */
export function scoreRows(rows: readonly ScorableRow[], scorer: Scorer, { totalsOnly = false }: { readonly totalsOnly?: boolean } = {}): ScoredRow[] {
  const plain = rows.filter((row) => row.formVersion === hn1_2019.version && !row.verdicts && !row.disclosure);
  const codes = new Uint8Array(plain.length * QUESTIONS);
  // A form that has grown since: the questions behind the end of what is stored are blank, which is 0.
  plain.forEach((row, index) => codes.set(row.codes.subarray(0, QUESTIONS), index * QUESTIONS));
  const fleet = scoreFleet(codes, scorer, { parts: !totalsOnly });
  const scored = plain.map((row, index): ScoredRow => ({
    seq: row.seq,
    low: round6(fleet.low[index]!),
    high: round6(fleet.high[index]!),
    coverage: round6(fleet.coverage[index]!),
    failed: fleet.failed[index]!,
    open: fleet.open[index]!,
    practices: totalsOnly ? NONE : packPairs(fleet.parts.subarray(index * practiceIds.length * PARTS), PARTS),
  }));
  if (plain.length === rows.length) return scored;
  const quick = new Set(plain);
  return [...scored, ...rows.filter((row) => !quick.has(row)).map((row) => scoreOne(row, scorer))];
}

function scoreOne(row: ScorableRow, scorer: Scorer): ScoredRow {
  const verdicts = row.verdicts ?? {};
  const evaluation = evaluate(row.disclosure ? { disclosure: row.disclosure, verdicts } : { formVersion: row.formVersion, codes: row.codes, verdicts }, scorer);
  return { seq: row.seq, ...totalsOf(evaluation), practices: packPairs(evaluation.practices.flatMap((practice) => [practice.low ?? Number.NaN, practice.high ?? Number.NaN]), 2) };
}

/** What is stored of an evaluation, beside the practices. */
export function totalsOf({ total, knockOuts }: Evaluation): Pick<ScoredRow, 'low' | 'high' | 'coverage' | 'failed' | 'open'> {
  const count = (result: 'fail' | 'open'): number => knockOuts.filter((knockOut) => knockOut.result === result).length;
  return { low: total.low, high: total.high, coverage: total.coverage, failed: count('fail'), open: count('open') };
}

/** The first two of every `step` figures, one pair a practice. */
function packPairs(figures: ArrayLike<number>, step: number): Uint8Array {
  const pairs = new Float32Array(practiceIds.length * 2);
  for (let practice = 0; practice < practiceIds.length; practice++) {
    pairs[practice * 2] = figures[practice * step]!;
    pairs[practice * 2 + 1] = figures[practice * step + 1]!;
  }
  return new Uint8Array(pairs.buffer);
}

/** The way back from `ScoredRow.practices`. */
export function practicePairs(packed: Uint8Array): Float32Array {
  const pairs = new Float32Array(Math.floor(packed.byteLength / 4));
  // Stored bytes may start anywhere in a larger buffer; Float32Array wants them aligned.
  new Uint8Array(pairs.buffer).set(packed.subarray(0, pairs.byteLength));
  return pairs;
}
