import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  /** Something is held over it, about to be dropped. */
  readonly over?: boolean;
  /** Ghost bars of what will stand here; off where something stands already. */
  readonly ghost?: boolean;
  readonly children?: ReactNode;
}

/** What will stand here, as ghost bars, and the one action that fills it. Also the frame of a drop zone. */
export function EmptyState({ title, hint, over = false, ghost = true, children }: EmptyStateProps) {
  return (
    <div className="drop" data-over={over ? '' : undefined}>
      {ghost && (
        <svg className="iv ghost" aria-hidden="true">
          <rect width="100%" />
          <rect y="17" width="100%" />
          <rect y="34" width="100%" />
        </svg>
      )}
      <b>{title}</b>
      {hint && <span className="muted">{hint}</span>}
      {children}
    </div>
  );
}
