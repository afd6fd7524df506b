import { compareNatural } from '@mds2/base';
import type { Evaluation, Place } from '../model.ts';

/** A candidate with its evaluation; null where it has no disclosure, and so no score. */
export interface Candidate {
  readonly key: string;
  readonly evaluation: Evaluation | null;
}

/**
 * Places of the candidates. A stands before B only if A's low end is above B's high end; otherwise the pair is not decided,
 * and both get a range of places. Listed by low end, then high end, then key. Whom a knock-out fails has no place and comes
 * last, by the same order; without a score there is no place either. Open knock-outs are counted in `open`: they block the
 * decision, not the listing.
 */
export function rank(candidates: readonly Candidate[]): Place[] {
  const ranked = listed(candidates);
  const places = ranked.map(({ key, evaluation }): Place => {
    const before = ranked.filter((other) => leads(other.evaluation, evaluation)).length;
    const after = ranked.filter((other) => leads(evaluation, other.evaluation)).length;
    return { key, from: before + 1, to: ranked.length - after, knockedOut: false, open: openKnockOuts(evaluation) };
  });
  const failed = order(candidates.filter((candidate) => isKnockedOut(candidate.evaluation)));
  const unscored = order(candidates.filter((candidate) => candidate.evaluation === null));
  return [
    ...places,
    ...failed.map(({ key, evaluation }) => ({ key, from: null, to: null, knockedOut: true, open: openKnockOuts(evaluation) })),
    ...unscored.map(({ key }) => ({ key, from: null, to: null, knockedOut: false, open: 0 })),
  ];
}

/** A candidate that has a score and that no knock-out fails. */
export interface Ranked {
  readonly key: string;
  readonly evaluation: Evaluation;
}

/** Those that stand in the ranking, in its order. */
export function listed(candidates: readonly Candidate[]): Ranked[] {
  return order(candidates.filter((candidate): candidate is Ranked => candidate.evaluation !== null && !isKnockedOut(candidate.evaluation)));
}

/** A is certainly better than B. */
export const leads = (a: Evaluation, b: Evaluation): boolean => a.total.low > b.total.high;

export const isKnockedOut = (evaluation: Evaluation | null): boolean => evaluation?.knockOuts.some((each) => each.result === 'fail') ?? false;

const openKnockOuts = (evaluation: Evaluation | null): number => evaluation?.knockOuts.filter((each) => each.result === 'open').length ?? 0;

function order<C extends Candidate>(candidates: readonly C[]): C[] {
  const low = (candidate: C): number => candidate.evaluation?.total.low ?? 0;
  const high = (candidate: C): number => candidate.evaluation?.total.high ?? 0;
  return [...candidates].sort((a, b) => low(b) - low(a) || high(b) - high(a) || compareNatural(a.key, b.key));
}
