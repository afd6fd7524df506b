import { round6 } from '@mds2/base';
import type { PracticeScore } from '../model.ts';
import { IntervalMean } from '../score/interval-mean.ts';
import { listed, type Candidate, type Ranked } from './rank.ts';

/** What changing the weight of one practice does to the head of the list. */
export interface Sensitivity {
  readonly practice: string;
  /** The factor nearest to 1, in [0.2, 5], at which another candidate heads the list; null: robust. */
  readonly factor: number | null;
  /** Who heads the list from there on. */
  readonly leader: string | null;
}

export const SMALLEST_FACTOR = 0.2;
export const GREATEST_FACTOR = 5;
/** Steps of the coarse search on each side of 1, even on a logarithmic scale; the bisection then works between two of them. */
const STEPS = 48;

/**
 * Per practice the factor on its weight at which the leader changes, by bisection. The leader is who heads the list (highest
 * low end); whether it leads for certain is the ranking's business. Practices of weight 0 stay out whatever the factor. Empty
 * where fewer than two candidates are ranked.
 */
export function weightSensitivity(candidates: readonly Candidate[]): Sensitivity[] {
  const ranked = listed(candidates);
  const [first] = ranked;
  if (!first || ranked.length < 2) return [];
  return first.evaluation.practices.map(({ id }, index) => {
    const leaderAt = (factor: number): string => leader(ranked, index, factor);
    const changes = [GREATEST_FACTOR, SMALLEST_FACTOR].flatMap((limit) => change(leaderAt, limit) ?? []);
    // Nearest to 1: as much up as down is equally far.
    changes.sort((a, b) => Math.abs(Math.log(a)) - Math.abs(Math.log(b)));
    const [factor] = changes;
    return factor === undefined ? { practice: id, factor: null, leader: null } : { practice: id, factor: round6(factor), leader: leaderAt(factor) };
  });
}

/** The first factor on the way from 1 to `limit` at which another leads; null where none does. */
function change(leaderAt: (factor: number) => string, limit: number): number | null {
  const first = leaderAt(1);
  let near = 1;
  for (let step = 1; step <= STEPS; step++) {
    const far = limit ** (step / STEPS);
    if (leaderAt(far) === first) {
      near = far;
      continue;
    }
    let [same, other] = [near, far];
    for (let i = 0; i < 40; i++) {
      const middle = (same + other) / 2;
      if (leaderAt(middle) === first) same = middle;
      else other = middle;
    }
    return other;
  }
  return null;
}

function leader(ranked: readonly Ranked[], changed: number, factor: number): string {
  let best = ranked[0]!;
  let bestTotal = totalWith(best.evaluation.practices, changed, factor);
  for (const candidate of ranked.slice(1)) {
    const total = totalWith(candidate.evaluation.practices, changed, factor);
    // Strictly better: at a tie the one listed first keeps its place.
    if (total.low > bestTotal.low || (total.low === bestTotal.low && total.high > bestTotal.high)) {
      best = candidate;
      bestTotal = total;
    }
  }
  return best.key;
}

/** The total of an evaluation with one weight multiplied, from the practices as they stand. */
function totalWith(practices: readonly PracticeScore[], changed: number, factor: number): { low: number; high: number } {
  const mean = new IntervalMean();
  practices.forEach((practice, index) => {
    const weight = practice.weight * practice.reach * (index === changed ? factor : 1);
    if (!practice.assessed || practice.low === null || practice.high === null || weight === 0) return;
    if (practice.optional) mean.optional(practice.low, practice.high, weight);
    else mean.sure(practice.low, practice.high, weight);
  });
  mean.close();
  return { low: mean.low, high: mean.high };
}
