import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

export interface Tab {
  readonly to: string;
  readonly label: ReactNode;
  readonly current: boolean;
}

/** The pages of one thing, side by side. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link to={tab.to} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
