import type { ReactNode } from 'react';

/** What will stand here, as ghost bars, and the one action that fills it. */
export function EmptyState({ title, hint, children }: { title: ReactNode; hint?: ReactNode; children?: ReactNode }) {
  return (
    <div className="drop">
      <svg className="iv ghost" aria-hidden="true">
        <rect width="100%" />
        <rect y="17" width="100%" />
        <rect y="34" width="100%" />
      </svg>
      <b>{title}</b>
      {hint && <span className="muted">{hint}</span>}
      {children}
    </div>
  );
}
