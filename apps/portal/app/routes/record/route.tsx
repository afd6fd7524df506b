import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { Button, LinkButton } from '../../ui/controls/button.tsx';
import { Lede, PageTitle } from '../../ui/layout/page-title.tsx';
import { actionMessages, knownActions } from './actions.ts';
import messages from './messages.ts';
import { readRecord, readView } from './read-record.server.ts';
import { RecordTable } from './record-table.tsx';
import { linkTo } from './record-link.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'record:read');
  const view = readView(request.url);
  return { view, ...(await readRecord(access, view)) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, messages, 'meta');

export default function Record() {
  const say = useSay(messages);
  const sayAction = useSay(actionMessages);
  const { view, lines, next } = useLoaderData<typeof loader>();
  const filtered = view.action !== '' || view.subject !== '' || view.tenderId !== '';
  return (
    <>
      <PageTitle>{say('title')}</PageTitle>
      <Lede>{say('lede')}</Lede>
      <Form method="get" className="bar" key={view.action}>
        <label htmlFor="action">{say('action')}</label>
        <select id="action" name="action" defaultValue={view.action}>
          <option value="">{say('all')}</option>
          {knownActions.map((action) => (
            <option key={action} value={action}>
              {sayAction(action)}
            </option>
          ))}
        </select>
        {view.subject && <input type="hidden" name="subject" value={view.subject} />}
        {view.tenderId && <input type="hidden" name="tender" value={view.tenderId} />}
        <Button>{say('show')}</Button>
        {filtered && <Link to="/record">{say('everything')}</Link>}
      </Form>
      {view.subject && <p>{say('only', { subject: lines.find(({ name }) => name !== null)?.name ?? view.subject })}</p>}
      {view.tenderId && <p>{say('onlyTender')}</p>}
      {lines.length === 0 ? <p>{say('none')}</p> : <RecordTable lines={lines} view={view} />}
      {(view.cursor !== null || next !== null) && (
        <p className="bar">
          {view.cursor !== null && <LinkButton to={linkTo(view, { cursor: null })}>{say('newest')}</LinkButton>}
          {next !== null && <LinkButton to={linkTo(view, { cursor: next })}>{say('older')}</LinkButton>}
        </p>
      )}
    </>
  );
}
