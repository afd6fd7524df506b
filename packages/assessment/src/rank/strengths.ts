import { compareNatural } from '@mds2/base';
import type { Evaluation, PracticeScore } from '../model.ts';

/** A strength needs evidence: nothing is praised that mostly rests on what was not asked or not answered. */
export const STRENGTH_COVERAGE = 0.4;
/** A weakness may rest on little, but not on a corner of the practice. */
export const WEAKNESS_REACH = 0.25;
/** Certain to be worth at least this. Ours; the specification names the coverage only. */
export const STRENGTH_LOW = 0.75;
/** Certain to be worth at most this. Ours. */
export const WEAKNESS_HIGH = 0.5;

/** Practices that are certainly good and well covered, best first. */
export function strengths(evaluation: Evaluation): PracticeScore[] {
  return scored(evaluation)
    .filter((practice) => practice.coverage >= STRENGTH_COVERAGE && practice.low! >= STRENGTH_LOW)
    .sort((a, b) => b.low! - a.low! || b.coverage - a.coverage || compareNatural(a.id, b.id));
}

/** Practices that are certainly poor, worst first. */
export function weaknesses(evaluation: Evaluation): PracticeScore[] {
  return scored(evaluation)
    .filter((practice) => practice.reach >= WEAKNESS_REACH && practice.high! <= WEAKNESS_HIGH)
    .sort((a, b) => a.high! - b.high! || b.coverage - a.coverage || compareNatural(a.id, b.id));
}

const scored = ({ practices }: Evaluation): PracticeScore[] => practices.filter((practice) => practice.assessed && practice.applicable === true && practice.weight > 0);
