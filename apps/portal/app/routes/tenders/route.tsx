import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { Button, LinkButton } from '../../ui/controls/button.tsx';
import { Lede, PageTitle } from '../../ui/layout/page-title.tsx';
import { EmptyState } from '../../ui/message/empty-state.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { SortHeader } from '../../ui/table/sort-header.tsx';
import { listTenders } from './list-tenders.server.ts';
import messages from './messages.ts';
import { inOrder, linkTo, readView, type TenderOrder } from './view.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'tender:read');
  const view = readView(request.url);
  return { view, mayCreate: access.can('tender:create'), ...(await listTenders(access, view)) };
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, messages, 'meta');

export default function Tenders() {
  const say = useSay(messages);
  const { date } = useDates();
  const { view, mayCreate, lines, next, any, undecided } = useLoaderData<typeof loader>();
  const column = (sort: TenderOrder, label: string, className?: string) => (
    <SortHeader
      to={linkTo(view, { sort, descending: view.sort === sort ? !view.descending : sort === 'created' })}
      sorted={view.sort === sort ? (view.descending ? 'descending' : 'ascending') : null}
      {...(className ? { className } : {})}
    >
      {label}
    </SortHeader>
  );
  return (
    <>
      <PageTitle facts={mayCreate && any && <LinkButton weight="first" to="/tenders/new">{say('new')}</LinkButton>}>{say('title')}</PageTitle>
      <Lede>
        {!any
          ? say('ledeNone')
          : view.search
            ? say('ledeFound', { count: lines.length, search: view.search })
            : view.archived
              ? say('ledeArchived', { count: lines.length })
              : `${say('lede', { count: lines.length })} ${undecided > 0 ? say('ledeUndecided', { count: undecided }) : ''}`}
      </Lede>
      {!any ? (
        <EmptyState title={say('emptyTitle')} hint={say('emptyHint')}>
          {mayCreate && <LinkButton weight="first" to="/tenders/new">{say('new')}</LinkButton>}
        </EmptyState>
      ) : (
        <>
          <Form method="get" role="search" className="bar">
            <label htmlFor="q">{say('search')}</label>
            <input id="q" name="q" type="search" defaultValue={view.search} />
            {view.archived && <input type="hidden" name="show" value="archived" />}
            <Button>{say('find')}</Button>
            <span className="grow" />
            <nav aria-label={say('which')} className="bar">
              <Link to={linkTo(view, { archived: false })} aria-current={view.archived ? undefined : 'page'}>{say('running')}</Link>
              <Link to={linkTo(view, { archived: true })} aria-current={view.archived ? 'page' : undefined}>{say('archived')}</Link>
            </nav>
          </Form>
          {lines.length === 0 ? (
            <p>
              {say('nothing')} <Link to="/tenders">{say('clear')}</Link>
            </p>
          ) : (
            <DataTable
              caption={say('caption')}
              variant="pin"
              head={
                <tr>
                  {column('name', say('tender'))}
                  <th scope="col">{say('type')}</th>
                  <th scope="col">{say('stage')}</th>
                  {column('candidates', say('candidates'), 'num')}
                  {column('decide-by', say('decideBy'), 'num')}
                  {column('created', say('created'), 'num')}
                </tr>
              }
            >
              <tbody>
                {inOrder(lines, view).map((line) => (
                  <tr key={line.id}>
                    <th scope="row">
                      <Link to={`/tenders/${line.id}`}>{line.name}</Link> <span className="muted">{line.reference}</span>{' '}
                      {line.demo && <span className="muted">({say('demo')})</span>}
                    </th>
                    <td>{line.type}</td>
                    <td>{say(`stage-${line.stage}`)}</td>
                    <td className="num">{line.candidates}</td>
                    <td className="num">{line.decideBy ? date(line.decideBy) : '–'}</td>
                    <td className="num">{date(line.createdAt)}</td>
                  </tr>
                ))}
              </tbody>
            </DataTable>
          )}
          {(next !== null || view.cursor !== null) && (
            <p className="bar">
              {view.cursor !== null && <LinkButton to={linkTo(view, {})}>{say('first')}</LinkButton>}
              {next !== null && <LinkButton to={linkTo(view, { cursor: next })}>{say('more')}</LinkButton>}
            </p>
          )}
        </>
      )}
    </>
  );
}
