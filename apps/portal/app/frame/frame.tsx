import type { ReactNode } from 'react';

import { useSay } from '../i18n/use-say.ts';
import { DemoMark } from './demo-mark.tsx';
import { Masthead } from './masthead.tsx';
import messages from './messages.ts';

/** What stands around every page. */
export function Frame({ children }: { children: ReactNode }) {
  const say = useSay(messages);
  return (
    <>
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <Masthead />
      <DemoMark />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">{say('foot')}</footer>
    </>
  );
}
