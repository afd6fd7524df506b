import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

export interface TrailStep {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly to?: string;
}

/** The way from a figure to the cell that it rests on; the last step is the place one looks at. */
export function Trail({ steps, label }: { steps: readonly TrailStep[]; label: string }) {
  return (
    <ol className="trail" aria-label={label}>
      {steps.map(({ label: name, value, to }, i) => (
        <li key={i} aria-current={i === steps.length - 1 ? 'location' : undefined}>
          <small>{name}</small>
          {to === undefined ? value : <Link to={to}>{value}</Link>}
        </li>
      ))}
    </ol>
  );
}
