import type { Scorer } from './program.ts';
import { Run } from './run.ts';

const runs = new WeakMap<Scorer, Run>();

/** The working arrays of a scorer, made once. Evaluation is synchronous and reads its figures before it returns, so one is enough. */
export function runFor(scorer: Scorer): Run {
  let run = runs.get(scorer);
  if (!run) runs.set(scorer, (run = new Run(scorer)));
  return run;
}
