import { useMatches } from '@remix-run/react';

import { useSay } from '../i18n/use-say.ts';
import { Sign } from '../ui/sign/sign.tsx';
import messages from './messages.ts';

/** Says that a page shows made-up data. Seen from the data of the page, so that no page of the demo tender can forget it. */
export function DemoMark() {
  const say = useSay(messages);
  const demo = useMatches().some(({ data }) => isDemo(data));
  return demo ? (
    <aside className="demo" aria-label={say('demoLabel')}>
      <Sign id="warn" /> {say('demo')}
    </aside>
  ) : null;
}

/** Whether a loader's data is of a demo tender: `demo: true`, or `tender.demo: true`. */
function isDemo(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { demo, tender } = data as { demo?: unknown; tender?: { demo?: unknown } | null };
  return demo === true || tender?.demo === true;
}
