import type { ReactNode } from 'react';

/** Folded detail: opens without script. */
export function Why({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="why">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
