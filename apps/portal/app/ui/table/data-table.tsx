import type { ReactNode } from 'react';

import { ScrollRegion } from './scroll-region.tsx';

interface DataTableProps {
  /** Names the table for those who do not see it, and its scroll region. */
  readonly caption: string;
  /** `grid` and what is added to it: `top`, `pin`, `cmp`, `matrix`, `rank`. */
  readonly variant?: string;
  readonly head: ReactNode;
  readonly children: ReactNode;
  /** Large tables scroll inside; small ones stand in the page. */
  readonly scroll?: boolean;
  readonly columns?: ReactNode;
}

/** The one data table of the house: caption, column heads, body. `children` are the table bodies. */
export function DataTable({ caption, variant = '', head, children, scroll = true, columns }: DataTableProps) {
  const table = (
    <table className={`grid ${variant}`.trim()}>
      <caption className="vh">{caption}</caption>
      {columns}
      <thead>{head}</thead>
      {children}
    </table>
  );
  return scroll ? <ScrollRegion label={caption}>{table}</ScrollRegion> : table;
}
