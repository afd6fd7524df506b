import type { ReactNode } from 'react';

/** A fact and its name; left out where there is none (`undefined`). */
export type Fact = readonly [name: ReactNode, value: ReactNode | undefined];

/** Short facts beside a title, or as rows in a column. */
export function Facts({ items, rows = false }: { items: readonly Fact[]; rows?: boolean }) {
  return (
    <dl className={rows ? 'facts rows' : 'facts'}>
      {items.map(([name, value], i) =>
        value === undefined ? null : (
          <div key={i}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
