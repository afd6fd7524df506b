import type { ReactNode } from 'react';

/** The question that the page answers, and the facts that stand beside it. */
export function PageTitle({ children, facts }: { children: ReactNode; facts?: ReactNode }) {
  return (
    <div className="title">
      <h1>{children}</h1>
      {facts}
    </div>
  );
}

/** The answer in one to three sentences, made from the page's data. `hold` keeps it in view while the page scrolls. */
export function Lede({ children, hold = false, live = false }: { children: ReactNode; hold?: boolean; live?: boolean }) {
  return (
    <p className={hold ? 'lede hold' : 'lede'} role={live ? 'status' : undefined}>
      {children}
    </p>
  );
}
