import { allowedNow } from '@mds2/assessment';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { useDates } from '../../i18n/use-dates.ts';
import { pageTitle } from '../../i18n/page-title.ts';
import { useLocale } from '../../i18n/use-locale.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { LinkButton } from '../../ui/controls/button.tsx';
import { Lede } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Message } from '../../ui/message/message.tsx';
import { ExportLinks } from '../../ui/tender/export-links.tsx';
import { SealedState } from '../../ui/tender/sealed-state.tsx';
import { TenderFrame } from '../../ui/tender/tender-frame.tsx';
import { CandidatesTable } from './candidates-table.tsx';
import { FileRow } from './file-row.tsx';
import { FileTable } from './file-table.tsx';
import { overviewLede } from './lede.ts';
import messages from './messages.ts';
import { overviewOf } from './overview.server.ts';
import { tenderOf } from './tender-of.server.ts';
import { Uploader } from './uploader.tsx';

/** Names in the warning; beyond, a count: the page stays a page. */
const MISSING_SHOWN = 100;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'tender:read');
  const { tender, profile, head } = await tenderOf(access, params['tenderId']);
  const cursor = new URL(request.url).searchParams.get('after');
  return {
    tender: head,
    knockOuts: profile.knockOuts.length,
    mayImport: access.can('tender:import') && !head.archived && allowedNow(tender.stage, tender.rules).imports,
    rulesOpen: tender.stage === 'preparation',
    cursor,
    ...(await overviewOf(access, tender, profile, cursor)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'meta', { tender: data?.tender.name ?? '' });

export default function TenderOverview() {
  const say = useSay(messages);
  const locale = useLocale();
  const { dateTime } = useDates();
  const { tender, candidates, next, cursor, knockOuts, mayImport, rulesOpen, latest, earlier, missing } = useLoaderData<typeof loader>();
  const home = `/tenders/${tender.id}`;
  return (
    <TenderFrame tender={tender} tab="overview" title={say('title', { tender: tender.name })}>
      <Lede>{tender.sealed ? say('ledeSealed') : overviewLede(candidates, next !== null || cursor !== null, say, locale)}</Lede>
      {tender.sealed && <SealedState tenderId={tender.id} opensAt={tender.opensAt} isForGood={tender.stage === 'cancelled'} />}
      {tender.archived && (
        <Message kind="note" title={say('archivedTitle')}>
          <p>{say('archivedText')}</p>
        </Message>
      )}
      {missing.length > 0 && (
        <Message kind="warning" title={say('missingTitle', { count: missing.length })}>
          <p>{say('missingText')}</p>
          <ul>
            {missing.slice(0, MISSING_SHOWN).map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
            {missing.length > MISSING_SHOWN && <li>{say('missingMore', { count: missing.length - MISSING_SHOWN })}</li>}
          </ul>
          <p className="bar">
            <LinkButton to={`${home}/imports/${missing[0]!.importId}#missing`}>{say('missingSee')}</LinkButton>
          </p>
        </Message>
      )}
      {candidates.length > 0 && (
        <Section title={say('candidates')} aside={<LinkButton weight="first" to={`${home}/compare`}>{say('compare')}</LinkButton>}>
          <CandidatesTable tenderId={tender.id} candidates={candidates} knockOuts={knockOuts} />
          <p className="bar">
            {cursor !== null && <LinkButton to={home}>{say('first')}</LinkButton>}
            {next !== null && <LinkButton to={`?after=${encodeURIComponent(next)}`}>{say('more')}</LinkButton>}
            {mayImport && <Link to={`${home}/candidates/new`}>{say('byHand')}</Link>}
          </p>
        </Section>
      )}
      {candidates.length > 0 && (
        <Section title={say('export')}>
          <ExportLinks tenderId={tender.id} />
        </Section>
      )}
      {mayImport && (
        <section>
          <Uploader tenderId={tender.id} first={candidates.length === 0} />
        </section>
      )}
      {latest && (
        <Section title={say('import', { date: dateTime(latest.startedAt) })} aside={<span className="muted">{say('importOf', { count: latest.count, who: latest.startedBy })}</span>}>
          <FileTable>
            {latest.lines.map((line) => (
              <FileRow key={line.id} name={line.name} state={line.done ? { state: 'done', outcome: line.done } : { state: 'lost' }} />
            ))}
          </FileTable>
          <p>
            {latest.lines.length < latest.count && `${say('importShown', { shown: latest.lines.length, count: latest.count })} `}
            <Link to={`${home}/imports/${latest.id}`}>{say('importAll')}</Link>
          </p>
        </Section>
      )}
      {earlier.length > 0 && (
        <Section title={say('earlier')}>
          <ul className="stack tight">
            {earlier.map((one) => (
              <li key={one.id}>
                <Link to={`${home}/imports/${one.id}`}>{dateTime(one.startedAt)}</Link> <span className="muted">{say('importOf', { count: one.count, who: one.startedBy })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {candidates.length === 0 && !tender.sealed && (
        <section className="cols">
          <div>
            <div className="head">
              <h2>{say('noWorkbook')}</h2>
            </div>
            <p>{say('noWorkbookText')}</p>
            {mayImport ? <p><Link to={`${home}/candidates/new`}>{say('byHand')}</Link></p> : <p className="muted">{say('readOnly')}</p>}
          </div>
          <div>
            <div className="head">
              <h2>{say('before')}</h2>
            </div>
            <p>{say('beforeText')}</p>
            <p><Link to={`${home}/profile`}>{say('beforeLink')}</Link></p>
            {rulesOpen && <p>{say('beforeRules')} <Link to={`${home}/procedure`}>{say('beforeRulesLink')}</Link></p>}
          </div>
        </section>
      )}
    </TenderFrame>
  );
}
