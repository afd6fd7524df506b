import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { Button, LinkButton } from '../../ui/controls/button.tsx';
import { Lede } from '../../ui/layout/page-title.tsx';
import { EmptyState } from '../../ui/message/empty-state.tsx';
import { Message } from '../../ui/message/message.tsx';
import { Tag } from '../../ui/sign/tag.tsx';
import { TenderFrame } from '../../ui/tender/tender-frame.tsx';
import { tenderOf } from '../tenders_.$tenderId/tender-of.server.ts';
import { DeskRow, DeskSheet } from './desk-row.tsx';
import { readingLede } from './lede.ts';
import messages from './messages.ts';
import { parseReading, parseUndo } from './parse-reading.ts';
import { ReadTable } from './read-table.tsx';
import { ReadingForm } from './reading-form.tsx';
import { readingPage } from './reading-page.server.ts';
import { recordReading, undoReading } from './record-reading.server.ts';
import { useSingleKeys } from './use-single-keys.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'disclosure:read');
  const { tender, profile, head } = await tenderOf(access, params['tenderId']);
  const asked = new URL(request.url).searchParams;
  const page = await readingPage(access, tender, profile, asked.get('item'));
  return {
    tender: { ...head, unread: page.left },
    mayJudge: access.can('disclosure:judge') && !head.archived && head.decidedAt === null,
    mayEver: access.can('disclosure:judge'),
    keys: asked.get('keys') !== 'off',
    saved: asked.getAll('saved'),
    undone: asked.getAll('undone').length,
    ...page,
  };
}

/** Records a verdict for one row and others of the same words, or takes one's own back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireAccess(request, 'disclosure:judge');
  const { tender, decision } = await tenderOf(access, params['tenderId']);
  const sent = await request.formData();
  if (decision || tender.archivedAt !== null) return data({ error: 'frozen' as const }, { status: 409 });
  const keys = new URL(request.url).searchParams.get('keys') === 'off' ? 'off' : null;
  const to = (changes: readonly (readonly [string, string])[]): string => {
    const query = new URLSearchParams([...changes.map((pair) => [...pair]), ...(keys ? [['keys', keys]] : [])]);
    return `/tenders/${tender.id}/reading?${query}`;
  };
  if (sent.get('intent') === 'undo') {
    const { keys: rows } = parseUndo(sent);
    const undone = await undoReading(access, tender.id, rows);
    if (undone !== 'recorded') return data({ error: undone === 'not-now' ? ('frozen' as const) : ('gone' as const) }, { status: 409 });
    return redirect(to([['item', rows[0]!], ...rows.map((row) => ['undone', row] as const)]), { status: 303 });
  }
  const form = parseReading(sent);
  if (!form.ok) return data({ error: form.error }, { status: 422 });
  const { keys: rows, next } = form.value;
  const recorded = await recordReading(access, tender.id, form.value);
  if (recorded !== 'recorded') return data({ error: recorded === 'not-now' ? ('frozen' as const) : ('gone' as const) }, { status: 409 });
  // What was judged along is no longer next.
  const goOn = next !== null && !rows.includes(next) ? [['item', next] as const] : [];
  return redirect(to([...goOn, ...rows.map((row) => ['saved', row] as const)]), { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'meta', { tender: data?.tender.name ?? '' });

export default function ReadingDesk() {
  const say = useSay(messages);
  const page = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error ?? null;
  const { tender, item, keys } = page;
  const home = `/tenders/${tender.id}/reading`;
  const to = (key: string | null, on = keys): string => {
    const query = new URLSearchParams({ ...(key ? { item: key } : {}), ...(on ? {} : { keys: 'off' }) }).toString();
    return query === '' ? home : `${home}?${query}`;
  };
  useSingleKeys(keys);
  return (
    <TenderFrame tender={tender} tab="reading" title={say('title')}>
      <Lede>{readingLede(page, say)}</Lede>
      {page.all > 0 && <progress max={page.all} value={page.all - page.left} aria-label={say('progressLabel')} />}
      {page.saved.length > 0 && error === null && (
        <Message kind="note" title={say('saved', { count: page.saved.length })} key={page.saved.join()} focus>
          <Form method="post">
            <input type="hidden" name="intent" value="undo" />
            {page.saved.map((row) => (
              <input key={row} type="hidden" name="item" value={row} />
            ))}
            <Button weight="plain" aria-keyshortcuts="U">
              <kbd aria-hidden="true">U</kbd> {say('undo')}
            </Button>
          </Form>
        </Message>
      )}
      {page.undone > 0 && error === null && <Message kind="note" title={say('undone', { count: page.undone })} focus />}
      {(error === 'frozen' || error === 'gone') && <Message kind="error" title={say(error)} focus />}
      {!page.mayEver && page.left > 0 && <Message kind="note" title={say('readOnly')} />}
      {page.left === 0 && (
        <EmptyState title={say(page.all > 0 ? 'allRead' : 'nothing')} hint={say(page.all > 0 ? 'allReadHint' : 'nothingHint')} ghost={false}>
          <LinkButton weight="first" to={page.all > 0 ? `/tenders/${tender.id}/compare` : `/tenders/${tender.id}`}>
            {say(page.all > 0 ? 'toCompare' : 'toImport')}
          </LinkButton>
        </EmptyState>
      )}
      {item && (
        <>
          <nav className="bar" aria-label={say('queue')}>
            <h2 id="row">{say('item', { question: item.question, candidate: item.candidate })}</h2>
            <span className="muted">{item.place === null ? say('readAlready') : say('place', { place: item.place, count: page.left })}</span>
            <Tag sign={item.bearing === 'first' || item.bearing === 'order' ? 'warn' : 'ok'} tone={item.bearing === 'first' ? 'due' : 'plain'}>
              {say(`bearing-${item.bearing}`)}
            </Tag>
            <span className="grow" />
            {page.previous && (
              <LinkButton to={to(page.previous)} aria-keyshortcuts="P">
                <kbd aria-hidden="true">P</kbd> {say('previous')}
              </LinkButton>
            )}
            {page.next && (
              <LinkButton to={to(page.next)} aria-keyshortcuts="N">
                <kbd aria-hidden="true">N</kbd> {say(item.place === null ? 'first' : 'next')}
              </LinkButton>
            )}
          </nav>
          <div className="cols wide1">
            <div className="stack">
              <DeskRow item={item} />
              <DeskSheet item={item} tenderId={tender.id} />
            </div>
            <div className="stack">
              {page.mayJudge && <ReadingForm item={item} next={page.next} error={error === 'verdict-missing' || error === 'reason-missing' ? error : null} />}
              <p className="muted">
                <small>
                  {say(keys ? 'keysOn' : 'keysOff')} <Link to={to(item.key, !keys)}>{say(keys ? 'turnOff' : 'turnOn')}</Link>
                </small>
              </p>
            </div>
          </div>
        </>
      )}
      {page.read.length > 0 && <ReadTable lines={page.read} more={page.readMore} to={(key) => to(key)} mayJudge={page.mayJudge} />}
    </TenderFrame>
  );
}
