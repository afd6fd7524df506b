import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { LinkButton } from '../../ui/controls/button.tsx';
import { Lede } from '../../ui/layout/page-title.tsx';
import { EmptyState } from '../../ui/message/empty-state.tsx';
import { Tag } from '../../ui/sign/tag.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { TenderFrame } from '../../ui/tender/tender-frame.tsx';
import { tenderOf } from '../tenders_.$tenderId/tender-of.server.ts';
import messages from './messages.ts';
import { revisionsPage } from './revisions-page.server.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'disclosure:read');
  const { tender, head } = await tenderOf(access, params['tenderId']);
  const from = Math.max(0, Math.trunc(Number(new URL(request.url).searchParams.get('from'))) || 0);
  return { tender: head, mayImport: access.can('tender:import') && !head.archived && head.decidedAt === null, ...(await revisionsPage(access, tender.id, from)) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'meta', { tender: data?.tender.name ?? '' });

export default function TenderRevisions() {
  const say = useSay(messages);
  const { dateTime } = useDates();
  const { tender, lines, count, several, from, next, mayImport } = useLoaderData<typeof loader>();
  const home = `/tenders/${tender.id}`;
  return (
    <TenderFrame tender={tender} tab="revisions" title={say('title')}>
      <Lede>{count === 0 ? say('ledeNone') : [say('lede', { count }), several > 0 ? say('ledeNewer', { count: several }) : ''].filter(Boolean).join(' ')}</Lede>
      {count === 0 ? (
        <EmptyState title={say('ledeNone')}>{mayImport && <LinkButton weight="first" to={home}>{say('toTender')}</LinkButton>}</EmptyState>
      ) : (
        <DataTable
          caption={say('caption')}
          variant="top stacked"
          head={
            <tr>
              <th scope="col">{say('candidate')}</th>
              <th scope="col">{say('revision')}</th>
              <th scope="col">{say('changes')}</th>
              <th scope="col">{say('file')}</th>
              <th scope="col">{say('imported')}</th>
              {mayImport && <th scope="col"><span className="vh">{say('correct')}</span></th>}
            </tr>
          }
        >
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row"><Link to={`${home}/candidates/${line.candidateId}`}>{line.candidate}</Link></th>
                <td>{line.number} {line.current && <Tag sign="ok" tone="sure">{say('current')}</Tag>}</td>
                <td>
                  {line.since === null ? (
                    <span className="muted">{say('first')}</span>
                  ) : (
                    <>
                      <Link to={`/disclosures/${line.candidateId}/revisions/${line.since}..${line.number}`}>{say('since', { number: line.since })}<span className="vh">, {line.candidate}</span></Link>
                      {line.summary && <>: {line.summary}</>}
                    </>
                  )}
                </td>
                <td className="wrap">{line.manual ? <Tag sign="warn">{say('typed')}</Tag> : <a href={`/disclosures/${line.candidateId}/original/${line.number}`}>{line.fileName}</a>}</td>
                <td>{say('by', { date: dateTime(line.importedAt), who: line.importedBy })}</td>
                {mayImport && <td><Link to={`${home}/candidates/${line.candidateId}/correct?revision=${line.number}`}>{say('correct')}<span className="vh">: {line.candidate}, {line.number}</span></Link></td>}
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {(from > 0 || next !== null) && (
        <p className="bar">
          {from > 0 && <LinkButton to="?">{say('newest')}</LinkButton>}
          {next !== null && <LinkButton to={`?from=${next}`}>{say('more')}</LinkButton>}
        </p>
      )}
    </TenderFrame>
  );
}
