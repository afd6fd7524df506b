import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

import { useSay } from '../../i18n/use-say.ts';
import { uiMessages } from '../messages.ts';

/** The way down to this page; the last one is the page itself and no link. */
export function Crumbs({ items }: { items: readonly { readonly label: ReactNode; readonly to?: string }[] }) {
  const say = useSay(uiMessages);
  return (
    <nav className="crumbs" aria-label={say('youAreHere')}>
      <ol>
        {items.map(({ label, to }, i) => (
          <li key={i} aria-current={to === undefined ? 'page' : undefined}>
            {to === undefined ? label : <Link to={to}>{label}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
