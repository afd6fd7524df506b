import { hn1_2019, type FormVersion } from '@mds2/catalog';
import { FALSE, TRUE } from '@mds2/disclosure';
import { runOver } from './load.ts';
import type { Scorer } from './program.ts';
import { runFor } from './run-for.ts';

/** Totals of many disclosures, one entry each, in full precision (`round6` on output). */
export interface FleetScores {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly coverage: Float64Array;
  /** How many of the profile's knock-outs fail and are open. */
  readonly failed: Uint8Array;
  readonly open: Uint8Array;
  /** Low, high and coverage of every practice, 28 x 3 a disclosure; NaN for low and high where the practice does not apply. Empty unless asked for. */
  readonly parts: Float32Array;
}

/**
 * Scores stored revisions of HN 1-2019 from their packed codes alone, to the same figures as `evaluate`: 240 bytes a
 * disclosure, one after the other. Without evidence; microseconds each, for profiles that change and fleets of ten thousand.
 */
export function scoreFleet(codes: Uint8Array, scorer: Scorer, options: { readonly parts?: boolean } = {}): FleetScores {
  const length = hn1_2019.questions.length;
  const count = Math.floor(codes.length / length);
  const practices = scorer.practices.length;
  const scores: FleetScores = {
    low: new Float64Array(count),
    high: new Float64Array(count),
    coverage: new Float64Array(count),
    failed: new Uint8Array(count),
    open: new Uint8Array(count),
    parts: new Float32Array(options.parts ? count * practices * 3 : 0),
  };
  const run = runFor(scorer);
  for (let i = 0; i < count; i++) {
    runOver(run, hn1_2019.version, codes.subarray(i * length, (i + 1) * length));
    scores.low[i] = run.totalLow;
    scores.high[i] = run.totalHigh;
    scores.coverage[i] = run.totalCoverage;
    for (let k = 0; k < scorer.knockOuts.length; k++) {
      const failed = run.knockOut(k);
      if (failed === TRUE) scores.failed[i]!++;
      else if (failed !== FALSE) scores.open[i]!++;
    }
    if (!options.parts) continue;
    for (let p = 0; p < practices; p++) {
      const at = (i * practices + p) * 3;
      const applies = run.applicable[p] !== FALSE;
      const assessed = run.assessed[p] === 1;
      scores.parts[at] = applies ? (assessed ? run.practiceLow[p]! : 0) : Number.NaN;
      scores.parts[at + 1] = applies ? (assessed ? run.practiceHigh[p]! : 1) : Number.NaN;
      scores.parts[at + 2] = assessed ? run.answered[p]! * scorer.practices[p]!.reach : 0;
    }
  }
  return scores;
}

/** The totals of one stored revision of any form. */
export function scorePacked(formVersion: FormVersion, codes: Uint8Array, scorer: Scorer): { low: number; high: number; coverage: number } {
  const run = runFor(scorer);
  runOver(run, formVersion, codes);
  return { low: run.totalLow, high: run.totalHigh, coverage: run.totalCoverage };
}
