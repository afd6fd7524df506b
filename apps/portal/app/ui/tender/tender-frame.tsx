import type { Stage } from '@mds2/assessment';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { Crumbs } from '../layout/crumbs.tsx';
import { Facts, type Fact } from '../layout/facts.tsx';
import { PageTitle } from '../layout/page-title.tsx';
import { Tabs } from '../layout/tabs.tsx';
import { Tag } from '../sign/tag.tsx';
import { tenderMessages } from './messages.ts';
import { SealedState } from './sealed-state.tsx';

export type TenderTab = 'overview' | 'compare' | 'reading' | 'profile' | 'revisions' | 'decision' | 'procedure' | 'settings';

/** What all pages of a tender show of it. */
export interface TenderHead {
  readonly id: string;
  readonly name: string;
  readonly reference: string | null;
  readonly type: string;
  readonly profile: string;
  readonly profileVersion: number;
  readonly decideBy: string | null;
  /** Days until then, negative when past; null where nothing is to be decided any more. */
  readonly daysLeft: number | null;
  readonly decidedAt: string | null;
  readonly archived: boolean;
  readonly demo: boolean;
  /** Answers that wait for a reader; absent on pages that have not looked. */
  readonly unread?: number | undefined;
  readonly stage: Stage;
  /** The stage in words. */
  readonly stageLabel: string;
  /** Nobody may see more of an offer than that it came in. */
  readonly sealed: boolean;
  readonly opensAt: string | null;
}

interface TenderFrameProps {
  readonly tender: TenderHead;
  /** The tab that this page is or belongs to. */
  readonly tab: TenderTab | null;
  /** The question that the page answers. */
  readonly title: ReactNode;
  /** Facts of this page in place of those of the tender. */
  readonly facts?: readonly Fact[];
  /** Steps of the crumbs below the tender; the tab's own name where absent. */
  readonly below?: readonly { readonly label: ReactNode; readonly to?: string }[];
  /** Whether the page still has something to say while offers are sealed; those that live from offers have not. */
  readonly whileSealed?: boolean;
  readonly children: ReactNode;
}

/** What all pages of one tender have in common: crumbs, the question, its facts, the tabs. */
export function TenderFrame({ tender, tab, title, facts, below, whileSealed = tab !== null && SHOWN_SEALED.has(tab), children }: TenderFrameProps) {
  const say = useSay(tenderMessages);
  const home = `/tenders/${tender.id}`;
  const steps = below ?? (tab === null || tab === 'overview' ? [] : [{ label: say(tab) }]);
  const name = steps.length > 0 ? { label: tender.name, to: home } : { label: tender.name };
  const own = useTenderFacts(tender);
  return (
    <>
      <Crumbs items={[{ label: say('tenders'), to: '/tenders' }, name, ...steps]} />
      <PageTitle facts={<Facts items={facts ?? own} />}>{title}</PageTitle>
      <Tabs
        label={say('tender')}
        tabs={TABS.map((key) => ({ to: key === 'overview' ? home : `${home}/${key}`, label: key === 'reading' && tender.unread ? say('readingCount', { count: tender.unread }) : say(key), current: key === tab }))}
      />
      {tender.sealed && !whileSealed ? <SealedState tenderId={tender.id} opensAt={tender.opensAt} isForGood={tender.stage === 'cancelled'} /> : children}
    </>
  );
}

function useTenderFacts(tender: TenderHead): readonly Fact[] {
  const say = useSay(tenderMessages);
  const { date } = useDates();
  const { decideBy, daysLeft } = tender;
  const deadline =
    decideBy === null
      ? undefined
      : daysLeft === null
        ? date(decideBy)
        : daysLeft < 0
          ? say('decideByPast', { date: date(decideBy) })
          : say('decideByDays', { date: date(decideBy), count: daysLeft });
  return [
    [say('reference'), tender.reference ?? undefined],
    [say('type'), tender.type],
    [say('profileName'), <Link to={`/tenders/${tender.id}/profile`}>{say('profileVersion', { name: tender.profile, version: tender.profileVersion })}</Link>],
    [say('stage'), <Link to={`/tenders/${tender.id}/procedure`}>{tender.stageLabel}</Link>],
    [say('decideBy'), deadline],
    [say('decided'), tender.decidedAt === null ? undefined : date(tender.decidedAt)],
    [say('state'), tender.archived ? <Tag sign="pause">{say('archived')}</Tag> : undefined],
  ];
}

const TABS: readonly TenderTab[] = ['overview', 'compare', 'reading', 'profile', 'revisions', 'decision', 'procedure', 'settings'];
const SHOWN_SEALED: ReadonlySet<TenderTab> = new Set(['overview', 'profile', 'procedure', 'settings']);
