import { points, type Interval } from '@mds2/base';

import { useSay } from '../../i18n/use-say.ts';
import { uiMessages } from '../messages.ts';

/** Points of 100 as words: `61–84`, spoken "61 to 84"; one figure where nothing is open. Low is rounded down, high up. */
export function IntervalText({ range }: { range: Interval }) {
  const say = useSay(uiMessages);
  const { low, high } = shownPoints(range);
  if (low === high) return <>{low}</>;
  return (
    <>
      {low}
      <span aria-hidden="true">–</span>
      <span className="vh"> {say('to')} </span>
      {high}
    </>
  );
}

/** The figures that a page shows. A settled score is one figure, rounded to the nearest point: it has no ends to widen. */
export function shownPoints(range: Interval): Interval {
  if (range.high - range.low < 1e-9) {
    const settled = Math.round(range.low * 100);
    return { low: settled, high: settled };
  }
  return points(range);
}

/** `61–84` or `86`, for labels and dense cells. */
export function intervalLabel(range: Interval): string {
  const { low, high } = shownPoints(range);
  return low === high ? String(low) : `${low}–${high}`;
}
