import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

interface SortHeaderProps {
  /** Where the table is sorted by this column; keeps the rest of the URL. */
  readonly to: string;
  /** How the table is sorted by this column now; null when by another. */
  readonly sorted: 'ascending' | 'descending' | null;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A column head that sorts by a link, so that the order stands in the URL and works without script. */
export function SortHeader({ to, sorted, className, children }: SortHeaderProps) {
  return (
    <th scope="col" className={className} aria-sort={sorted ?? undefined}>
      <Link to={to} className="sort" preventScrollReset>
        {children}
        {sorted !== null && <span aria-hidden="true"> {sorted === 'ascending' ? '↑' : '↓'}</span>}
      </Link>
    </th>
  );
}
