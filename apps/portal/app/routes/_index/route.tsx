import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { useVisitor } from '../../frame/use-visitor.ts';
import { pageTitle } from '../../i18n/page-title.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { Lede, PageTitle } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { WorkList } from '../../ui/work-list/work-list.tsx';
import messages from './messages.ts';
import { todayOf, type Task } from './today.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'account:own');
  return await todayOf(access);
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, messages, 'meta');

export default function TodayPage() {
  const say = useSay(messages);
  const { date } = useDates();
  const { tasks, running, decided } = useLoaderData<typeof loader>();
  const capabilities = useVisitor()?.capabilities ?? [];
  const late = tasks.filter((one) => isLate(one)).length;
  const titleOf = (one: Task): string => say(`${one.kind}-title`, { tender: one.tender?.name ?? '', count: one.count });
  return (
    <>
      <PageTitle>{say('title')}</PageTitle>
      <Lede>{tasks.length === 0 ? say('ledeNothing') : [say('lede', { count: tasks.length }), late > 0 ? say('ledeLate', { count: late }) : ''].filter(Boolean).join(' ')}</Lede>
      <div className="cols wide1">
        <div className="stack">
          {tasks.length > 0 && (
            <Section title={say('work')}>
              <WorkList
                items={tasks.map((one) => ({
                  key: `${one.kind} ${one.tender?.id ?? ''}`,
                  when: isLate(one) ? { label: say('late'), sign: 'warn' as const, tone: 'ko' as const } : one.days === null ? { label: say('whenever') } : one.days === 0 ? { label: say('today'), sign: 'clock' as const, tone: 'due' as const } : { label: say('inDays', { count: one.days }) },
                  title: titleOf(one),
                  to: one.to,
                  detail: [say(`${one.kind}-detail`, { count: one.count }), one.blocked > 0 ? say('decide-open', { count: one.blocked }) : ''].filter(Boolean).join(' '),
                  action: say(`${one.kind}-action`),
                  spoken: titleOf(one),
                }))}
              />
            </Section>
          )}
          <Section title={say('running')} aside={<Link to="/tenders">{say('all')}</Link>}>
            {running.length === 0 ? (
              <p>{say('runningNone')}</p>
            ) : (
              <ul className="stack tight">
                {running.map(({ id, name, decideBy }) => (
                  <li key={id}><Link to={`/tenders/${id}`}>{name}</Link> {decideBy && <span className="muted">{date(decideBy)}</span>}</li>
                ))}
              </ul>
            )}
          </Section>
        </div>
        <div className="stack">
          {decided.length > 0 && (
            <Section title={say('decided')}>
              <ul className="stack tight">
                {decided.map((one) => (
                  <li key={one.tenderId}>
                    <Link to={`/tenders/${one.tenderId}/decision`}>{one.tender}</Link>: {one.candidate ?? say('decidedNone')} <span className="muted">{say('decidedLine', { date: date(one.at), author: one.author })}</span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Section title={say('how')}>
            <div className="stack tight">
              <p>{say('how1')}</p>
              <p>{say('how2')}</p>
              <p>{say('how3')}</p>
              <p><Link to="/catalogue">{say('catalogue')}</Link></p>
              {capabilities.includes('record:read') && <p><Link to="/record">{say('record')}</Link></p>}
            </div>
          </Section>
        </div>
      </div>
    </>
  );
}

const isLate = ({ kind, days }: Task): boolean => kind === 'missing' || (days !== null && days < 0);
