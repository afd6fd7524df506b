import type { ReactNode } from 'react';

import { useSay } from '../../i18n/use-say.ts';
import { Crumbs } from '../layout/crumbs.tsx';
import type { Fact } from '../layout/facts.tsx';
import { Facts } from '../layout/facts.tsx';
import { PageTitle } from '../layout/page-title.tsx';
import { Tabs } from '../layout/tabs.tsx';
import { tenderMessages } from './messages.ts';

export type TenderTab = 'overview' | 'compare' | 'profile' | 'revisions' | 'decision' | 'settings';

interface TenderFrameProps {
  readonly tender: { readonly id: string; readonly name: string };
  /** The tab that this page is; null for pages below one. */
  readonly tab: TenderTab | null;
  /** The question that the page answers. */
  readonly title: ReactNode;
  readonly facts?: readonly Fact[];
  /** Steps of the crumbs below the tender; the tab's own name where absent. */
  readonly below?: readonly { readonly label: ReactNode; readonly to?: string }[];
  readonly children: ReactNode;
}

/** What all pages of one tender have in common: crumbs, the question, its facts, the tabs. */
export function TenderFrame({ tender, tab, title, facts, below, children }: TenderFrameProps) {
  const say = useSay(tenderMessages);
  const home = `/tenders/${tender.id}`;
  const steps = below ?? (tab === null || tab === 'overview' ? [] : [{ label: say(tab) }]);
  const name = steps.length > 0 ? { label: tender.name, to: home } : { label: tender.name };
  return (
    <>
      <Crumbs items={[{ label: say('tenders'), to: '/tenders' }, name, ...steps]} />
      <PageTitle facts={facts && <Facts items={facts} />}>{title}</PageTitle>
      <Tabs
        label={say('tender')}
        tabs={TABS.map((key) => ({ to: key === 'overview' ? home : `${home}/${key}`, label: say(key), current: key === tab }))}
      />
      {children}
    </>
  );
}

const TABS: readonly TenderTab[] = ['overview', 'compare', 'profile', 'revisions', 'decision', 'settings'];
