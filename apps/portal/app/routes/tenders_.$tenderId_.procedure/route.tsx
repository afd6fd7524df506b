import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { useDates } from '../../i18n/use-dates.ts';
import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { Facts } from '../../ui/layout/facts.tsx';
import { Lede } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Message } from '../../ui/message/message.tsx';
import { TenderFrame } from '../../ui/tender/tender-frame.tsx';
import { tenderOf } from '../tenders_.$tenderId/tender-of.server.ts';
import { act } from './act.server.ts';
import { LawList } from './law-list.tsx';
import messages from './messages.ts';
import { NextSteps } from './next-steps.tsx';
import { procedurePage } from './procedure-page.server.ts';
import { ReceiptsTable } from './receipts-table.tsx';
import { StagePicture } from './stage-picture.tsx';
import { StagesTable } from './stages-table.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'tender:read');
  const { tender, head } = await tenderOf(access, params['tenderId']);
  return { tender: head, version: tender.version, done: new URL(request.url).searchParams.has('done'), ...(await procedurePage(access, tender, new Date().toISOString())) };
}

/** One step of the procedure, or a switch of a rule. */
export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireAccess(request, 'tender:read');
  const { tender } = await tenderOf(access, params['tenderId']);
  const form = await request.formData();
  const error = await act(access, tender, form);
  if (error === null) return redirect(`/tenders/${tender.id}/procedure?done=1`);
  const missing = error.endsWith('-missing') || error === 'opening-time';
  return data({ error, intent: String(form.get('intent')), typed: typedIn(form) }, { status: missing ? 422 : 409 });
}

/** What was typed before an error, so that nobody types it twice. */
const typedIn = (form: FormData) => ({ rules: String(form.get('rules') ?? ''), opensAt: String(form.get('opensAt') ?? ''), reason: String(form.get('reason') ?? '') });

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'meta', { tender: data?.tender.name ?? '' });

export default function Procedure() {
  const say = useSay(messages);
  const { dateTime } = useDates();
  const page = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const { tender, stage, opensAt, isOpeningTime, receipts, fingerprint, publishedAt, confirmations, steps, warnings } = page;
  const waits = steps.includes('open') && opensAt !== null;
  const lede = [
    page.words.what,
    stage === 'cancelled' && tender.sealed ? say('ledeSealedForGood') : '',
    waits ? (isOpeningTime ? say('ledeOpensNow') : say('ledeOpens', { date: dateTime(opensAt) })) : '',
    receipts.length > 0 ? say('ledeOffers', { count: receipts.length }) : '',
  ];
  return (
    <TenderFrame tender={tender} tab="procedure" title={say('title')}>
      <Lede>
        <b>{page.words.label}.</b> {lede.filter(Boolean).join(' ')}
      </Lede>
      {outcome?.error && <Message kind="error" title={say(outcome.error)} focus />}
      {page.done && !outcome && <Message kind="note" title={say('done')} focus />}
      {warnings.map(({ rule, count }) => (
        <Message key={rule} kind="warning" title={say(`warn-${rule}`, { count })}>
          <p>{say(`warn-${rule}Text`)}</p>
        </Message>
      ))}
      <div className="stack">
        <NextSteps page={page} outcome={outcome} />
        {fingerprint !== null && publishedAt !== null && (
          <Section title={say('fingerprint')}>
            <p>{say('fingerprintText', { date: dateTime(publishedAt) })}</p>
            <p className="fingerprint">
              <span className="muted">{say('fingerprintSha')}</span> <code>{fingerprint}</code>
            </p>
          </Section>
        )}
        <Section title={say('receipts')} aside={receipts.length > 0 && <span className="muted">{say('ledeOffers', { count: receipts.length })}</span>}>
          <p>{say(tender.sealed ? 'receiptsText' : 'receiptsOpen')}</p>
          {receipts.length === 0 ? <p className="muted">{say('receiptsNone')}</p> : <ReceiptsTable receipts={receipts} />}
          {!tender.sealed && confirmations.length > 1 && <Facts rows items={confirmations.map(({ by, at }) => [say('opened'), `${by}, ${dateTime(at)}`])} />}
        </Section>
        <Section title={say('where')} aside={<span className="muted">{say(page.rulesOpen ? 'rules-open' : `rules-${page.rules}`)}</span>}>
          <div className="procedure">
            <StagePicture stage={stage} graph={page.graph} labels={page.labels} label={say('picture', { stage: page.words.label })} />
            <StagesTable stage={stage} rows={page.rows} />
          </div>
        </Section>
        <LawList law={page.law} maySwitch={page.may.switchLaw} />
      </div>
    </TenderFrame>
  );
}
