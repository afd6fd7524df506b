import { points, type Interval } from '@mds2/base';

/** Signs of the bar: assured, open, lost. Different in shape, so that nothing depends on colour. */
export const BAR_SIGNS = { assured: '█', open: '▒', lost: '·' } as const;

/**
 * A score as what it is: points that are assured, points that open answers could still add, points that are gone.
 * Never more certain than the data: what is open rounds outwards and keeps at least one sign; a settled score shows none.
 */
export function intervalBar(range: Interval, width = 20): string {
  if (isSettled(range)) return bar(Math.round(range.low * width), 0, width);
  const assured = Math.floor(range.low * width + ROUNDING);
  const possible = Math.ceil(range.high * width - ROUNDING);
  return bar(assured, possible - assured, width);
}

/** Points of 100 as text: `61–84`, low rounded down and high up; one figure, rounded to the nearest, where nothing is open. */
export function pointsText(range: Interval): string {
  if (isSettled(range)) return `${Math.round(range.low * 100)}`;
  const { low, high } = points(range);
  return `${low}–${high}`;
}

const isSettled = ({ low, high }: Interval): boolean => high - low < ROUNDING;
const bar = (assured: number, open: number, width: number): string =>
  BAR_SIGNS.assured.repeat(assured) + BAR_SIGNS.open.repeat(open) + BAR_SIGNS.lost.repeat(width - assured - open);

/** Figures carry six decimals; a smaller difference is none. */
const ROUNDING = 1e-7;
