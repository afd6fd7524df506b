import type { Interval } from '@mds2/base';

import { useSay } from '../../i18n/use-say.ts';
import messages from './messages.ts';

/** Of two candidates, who is ahead in a row: the interval of the difference around a middle axis, and words that never say more than it. */
export function Ahead({ left, right, names }: { left: Interval; right: Interval; names: readonly [string, string] }) {
  const say = useSay(messages);
  const low = left.low - right.high;
  const high = left.high - right.low;
  const points = (share: number): number => Math.ceil(Math.abs(share) * 100 - 1e-6);
  const sure = (share: number): number => Math.floor(Math.abs(share) * 100 + 1e-6);
  const words = (): string => {
    if (Math.abs(low) < 5e-4 && Math.abs(high) < 5e-4) return say('level');
    if (low > 5e-4) return say('ahead', { name: names[0], from: sure(low), to: points(high) });
    if (high < -5e-4) return say('ahead', { name: names[1], from: sure(high), to: points(low) });
    if (low > -5e-4) return say('levelOr', { name: names[0], points: points(high) });
    if (high < 5e-4) return say('levelOr', { name: names[1], points: points(low) });
    return say('openBetween', { left: names[1], leftPoints: points(low), right: names[0], rightPoints: points(high) });
  };
  const certain = low > 5e-4 || high < -5e-4;
  const at = (share: number): number => Math.round((50 - share * 50) * 10) / 10;
  return (
    <>
      <div className="cell">{certain ? <b>{words()}</b> : <span className="muted">{words()}</span>}</div>
      <svg className="iv bare" aria-hidden="true">
        <line className="g" x1="0" x2="100%" y1="50%" y2="50%" />
        <rect className={certain ? 's' : 'o'} x={`${at(high)}%`} width={`${Math.max(0.5, Math.round((high - low) * 500) / 10)}%`} />
        <line className="lead" x1="50%" x2="50%" y1="-40%" y2="140%" />
      </svg>
    </>
  );
}
