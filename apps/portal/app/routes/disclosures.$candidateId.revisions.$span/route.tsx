import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { answerMessages } from '../../ui/answer/messages.ts';
import { Crumbs } from '../../ui/layout/crumbs.tsx';
import { Facts } from '../../ui/layout/facts.tsx';
import { Lede, PageTitle } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import type { SignId } from '../../ui/sign/sign.tsx';
import { Tag, type Tone } from '../../ui/sign/tag.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { diffPage, type ChangedAnswer, type ChangeLine, type RevisionHead } from './diff-page.server.ts';
import messages from './messages.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'disclosure:read');
  return await diffPage(access, params['candidateId']!, params['span']!, new URL(request.url).searchParams.get('kind'));
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, messages, 'meta', { older: data?.older.number ?? '', newer: data?.newer.number ?? '', candidate: data?.candidate.name ?? '' });

const SIGNS: Readonly<Record<ChangeLine['kind'], readonly [SignId, Tone]>> = {
  worse: ['down', 'ko'],
  withdrawn: ['gone', 'ko'],
  changed: ['right', 'plain'],
  'note-changed': ['right', 'plain'],
  new: ['ok', 'plain'],
  better: ['up', 'sure'],
};

export default function RevisionDiff() {
  const say = useSay(messages);
  const page = useLoaderData<typeof loader>();
  const { date } = useDates();
  const { candidate, tenderId, older, newer, kinds, changes, kind } = page;
  const home = `/tenders/${tenderId}/candidates/${candidate.id}`;
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  const wordOf = (kind: ChangeLine['kind']): string => kinds.find((one) => one.kind === kind)!.word;
  const headWords = (head: RevisionHead): string => say(head.manual ? 'typed' : 'imported', { date: date(head.importedAt), file: head.fileName });
  return (
    <>
      <Crumbs items={[{ label: say('tenders'), to: '/tenders' }, { label: say('tender'), to: `/tenders/${tenderId}` }, { label: candidate.name, to: home }, { label: `${older.number}–${newer.number}` }]} />
      <PageTitle facts={<Facts items={[[say('older', { number: older.number }), headWords(older)], [say('older', { number: newer.number }), headWords(newer)]]} />}>{say('title', { older: older.number, newer: newer.number })}</PageTitle>
      <Lede>{say(all > 0 ? 'lede' : 'ledeSame', { candidate: candidate.name, summary: page.summary })}</Lede>
      {page.document.length > 0 && (
        <Section title={say('document')}>
          <DataTable caption={say('document')} scroll={false} head={<tr><th scope="col">{say('field')}</th><th scope="col">{say('older', { number: older.number })}</th><th scope="col">{say('older', { number: newer.number })}</th></tr>}>
            <tbody>
              {page.document.map(({ field, before, after }) => (
                <tr key={field}>
                  <th scope="row">{say(field)}</th>
                  <td className="wrap"><del>{before ?? say('notStated')}</del></td>
                  <td className="wrap"><ins>{after ?? say('notStated')}</ins></td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </Section>
      )}
      {all > 0 && (
        <Section title={say('changes')} aside={<span className="muted">{say('inNewer')}</span>}>
          <nav className="bar sections" aria-label={say('filter')}>
            <Link to="?" aria-current={kind === null ? 'page' : undefined} preventScrollReset>{say('all', { count: all })}</Link>
            {kinds.map(({ kind: one, word, count }) => (
              <Link key={one} to={`?kind=${one}`} aria-current={kind === one ? 'page' : undefined} preventScrollReset>{say('kindOf', { kind: word, count })}</Link>
            ))}
          </nav>
          <DataTable
            caption={say('caption')}
            variant="top stacked"
            head={
              <tr>
                <th scope="col">{say('question')}</th>
                <th scope="col">{say('change')}</th>
                <th scope="col">{say('older', { number: older.number })}</th>
                <th scope="col">{say('older', { number: newer.number })}</th>
              </tr>
            }
          >
            <tbody>
              {changes.map((change) => (
                <tr key={change.id}>
                  <th scope="row">
                    <Link to={`/catalogue/questions/${change.id}`}>{change.id}</Link> {change.label} {change.importance >= 3 && <small className="muted">({say('importance')})</small>}
                  </th>
                  <td className="nowrap"><Tag sign={SIGNS[change.kind][0]} tone={SIGNS[change.kind][1]}>{wordOf(change.kind)}</Tag></td>
                  <td className="wrap"><Answer answer={change.before} notes={change.notesChanged} /></td>
                  <td className="wrap"><Answer answer={change.after} notes={change.notesChanged} /></td>
                </tr>
              ))}
            </tbody>
          </DataTable>
          {page.more > 0 && <p className="muted">{say('more', { count: page.more })}</p>}
        </Section>
      )}
      {page.numbers.length > 2 && (
        <Section title={say('others')}>
          <ul>
            {page.numbers.slice(1).map((number, i) => (
              <li key={number}><Link to={`/disclosures/${candidate.id}/revisions/${page.numbers[i]}..${number}`}>{say('between', { older: page.numbers[i]!, newer: number })}</Link></li>
            ))}
          </ul>
        </Section>
      )}
      <p><Link to={home}>{say('toCandidate')}</Link></p>
    </>
  );
}

/** One side of a change: the answer, what is printed, and its notes where they differ. */
function Answer({ answer, notes }: { answer: ChangedAnswer | null; notes: boolean }) {
  const say = useSay(messages);
  const words = useSay(answerMessages);
  if (!answer) return <span className="muted">{say('notInForm')}</span>;
  return (
    <>
      <b>{words(answer.value)}</b> {answer.raw !== '' && answer.value === 'text' && <span>“{answer.raw}”</span>}
      {notes && answer.notes.map((note, i) => <p key={i}>{note}</p>)}
    </>
  );
}
