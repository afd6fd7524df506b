import type { ReactNode } from 'react';

/** A large table in its own scroll region: reachable by keyboard, named, with header and first column that stay. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // A region that scrolls must take the focus, or the keyboard cannot scroll it (axe: scrollable-region-focusable).
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
