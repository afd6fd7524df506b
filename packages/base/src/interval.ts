/** What could still be true: from the worst to the best that the unknowns allow. Ends lie in [0, 1] for scores. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const interval = (low: number, high: number = low): Interval => ({ low, high });
export const unknown: Interval = { low: 0, high: 1 };

/** Rounds to at most six decimals, as every figure that leaves the engine. */
export const round6 = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Points of 100 as pages and papers show them: never more certain than the data, so low goes down and high goes up. */
export function points(range: Interval): Interval {
  return { low: Math.floor(round6(range.low * 100)), high: Math.ceil(round6(range.high * 100)) };
}
