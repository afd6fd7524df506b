import { round6, type Interval } from '@mds2/base';

interface IntervalBarProps {
  /** Ends in [0, 1]. */
  readonly range: Interval;
  /** Read aloud in place of the drawing; without it the bar is silent because the figures stand beside it. */
  readonly label?: string;
  /** What the leader is sure of, in [0, 1]: drawn as a dashed line, so that one sees who can still win. */
  readonly lead?: number;
  /** Hairlines at 20, 40, 60 and 80 points. */
  readonly grid?: boolean;
}

/** A score as what it is: solid = assured, hatched = what open answers could add, hollow = lost. Unrounded; figures round. */
export function IntervalBar({ range, label, lead, grid = false }: IntervalBarProps) {
  const spoken = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    <svg className="iv" {...spoken}>
      {grid && GRID.map((x) => <line key={x} className="g" x1={x} x2={x} y1="-60%" y2="160%" />)}
      {range.high > range.low && <rect className="o" x={percent(range.low)} width={percent(range.high - range.low)} />}
      {range.low > 0 && <rect className="s" width={percent(range.low)} />}
      {lead !== undefined && <line className="lead" x1={percent(lead)} x2={percent(lead)} y1="-80%" y2="180%" />}
    </svg>
  );
}

/** The scale above a column of bars: 0 to 100 points. */
export function IntervalAxis() {
  return (
    <svg className="chart axis" height="14" aria-hidden="true">
      {[0, 20, 40, 60, 80, 100].map((x) => (
        <text key={x} x={`${x}%`} y="11" textAnchor={x === 0 ? 'start' : x === 100 ? 'end' : 'middle'}>
          {x}
        </text>
      ))}
    </svg>
  );
}

const GRID = ['20%', '40%', '60%', '80%'];
const percent = (share: number): string => `${Math.round(round6(share) * 1000) / 10}%`;
