import { speaker } from '@mds2/base';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { notFound } from '../../server/refusals.server.ts';
import { Button, LinkButton } from '../../ui/controls/button.tsx';
import { TextField } from '../../ui/controls/field.tsx';
import { Lede } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Why } from '../../ui/layout/why.tsx';
import { EmptyState } from '../../ui/message/empty-state.tsx';
import { Message } from '../../ui/message/message.tsx';
import { ExportLinks } from '../../ui/tender/export-links.tsx';
import { TenderFrame } from '../../ui/tender/tender-frame.tsx';
import { useTenderWords } from '../../ui/tender/use-tender-words.ts';
import { tenderOf } from '../tenders_.$tenderId/tender-of.server.ts';
import { DecideForm } from './decide-form.tsx';
import { Decided } from './decided.tsx';
import { currentOffers, decidedPage, lineOf } from './decision-page.server.ts';
import messages from './messages.ts';
import { parseDecision } from './parse-decision.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'tender:read');
  const { tender, decision, head } = await tenderOf(access, params['tenderId']);
  const all = await access.decisions.list(tender.id);
  const wanted = new URL(request.url).searchParams.get('id');
  const shown = wanted === null ? decision : all.find(({ id }) => id === wanted);
  if (wanted !== null && !shown) throw notFound();
  const current = shown ? undefined : await currentOffers(access, tender.id);
  return {
    tender: head,
    mayDecide: access.can('tender:decide') && !head.archived,
    decided: shown ? await decidedPage(access, shown) : null,
    offers: current?.offers ?? [],
    mark: current?.mark ?? '',
    earlier: await Promise.all(all.filter(({ id, revokedAt }) => revokedAt !== null && id !== shown?.id).map((one) => lineOf(access, one))),
  };
}

/** Records a decision together with the evaluation that it rests on, or takes it back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireAccess(request, 'tender:decide');
  const { tender, decision } = await tenderOf(access, params['tenderId']);
  if (tender.archivedAt !== null) return data({ error: 'archived' as const, typed: NOTHING }, { status: 409 });
  const form = await request.formData();
  const page = `/tenders/${tender.id}/decision`;
  if (form.get('intent') === 'revoke') {
    const reason = String(form.get('reason') ?? '').trim().slice(0, 4000);
    if (reason === '') return data({ error: 'revoke-reason-missing' as const, typed: NOTHING }, { status: 422 });
    if (decision?.id === form.get('decision') && (await access.decisions.revoke(decision.id, reason))) {
      // Taken back means that it can be worked on again: without this the tender would stay evaluated, with everything locked.
      const now = await access.tenders.find(tender.id);
      if (now) await access.stages.move(now.id, now.version, 'reopen', reason);
    }
    return redirect(page);
  }
  const typed = { candidate: String(form.get('candidate') ?? ''), reason: String(form.get('reason') ?? ''), waiver: String(form.get('waiver') ?? '') };
  const current = await currentOffers(access, tender.id);
  if (!current) throw notFound();
  const deciding = parseDecision(form, current.offers, speaker(messages, access.locale)('waived'));
  if (!deciding.ok) return data({ error: deciding.error, typed }, { status: 422 });
  if (form.get('mark') !== current.mark) return data({ error: 'changed' as const, typed }, { status: 409 });
  const recorded = await access.decisions.record({ tenderId: tender.id, frozen: current.frozen, ...deciding.value });
  if (recorded === 'already-decided') return data({ error: recorded, typed: NOTHING } as const, { status: 409 });
  if (recorded === 'not-now') return data({ error: 'changed' as const, typed }, { status: 409 });
  if (!recorded) throw notFound();
  return redirect(page);
}

const NOTHING = { candidate: '', reason: '', waiver: '' };

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'meta', { tender: data?.tender.name ?? '' });

export default function TenderDecision() {
  const say = useSay(messages);
  const shared = useTenderWords();
  const { date, dateTime } = useDates();
  const { tender, mayDecide, decided, offers, mark, earlier } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const error = outcome?.error ?? null;
  const home = `/tenders/${tender.id}`;
  const inRace = offers.filter(({ knockedOut }) => !knockedOut);
  const blocked = inRace.filter(({ openKnockOuts }) => openKnockOuts > 0).length;
  const lede = decided
    ? say(decided.candidateId === null ? 'ledeDecidedNone' : 'ledeDecided', { author: decided.author, candidate: decided.candidate ?? '', date: date(decided.decidedAt) })
    : offers.length === 0
      ? say('ledeNone')
      : [say('ledeOpen', { count: inRace.length }), blocked > 0 ? say('ledeBlocked', { count: blocked }) : ''].filter(Boolean).join(' ');
  return (
    <TenderFrame tender={tender} tab="decision" title={say(decided ? 'title' : 'titleOpen')}>
      <Lede>{lede}</Lede>
      {(error === 'changed' || error === 'already-decided' || error === 'archived' || error === 'revoke-reason-missing') && <Message kind="error" title={say(error)} focus />}
      <div className="stack">
        {decided?.revoked && (
          <Message kind="warning" title={say('earlierTitle')}>
            <p>{say('historyRevoked', { date: dateTime(decided.revoked.at), who: decided.revoked.who, reason: decided.revoked.reason })}</p>
            <p><Link to={`${home}/decision`}>{say('current')}</Link></p>
          </Message>
        )}
        {decided ? (
          <Decided decided={decided} home={home} />
        ) : offers.length === 0 ? (
          <EmptyState title={say('ledeNone')}><LinkButton weight="first" to={home}>{say('noCandidates')}</LinkButton></EmptyState>
        ) : mayDecide ? (
          <DecideForm offers={offers} mark={mark} error={isOfForm(error)} typed={outcome?.typed ?? NOTHING} />
        ) : (
          <p>{say(tender.archived ? 'archived' : 'readOnly')}</p>
        )}
        <p className="muted">{shared('securityOnly')}</p>
        {(decided !== null || offers.length > 0) && (
          <Section title={say('export')}><ExportLinks tenderId={tender.id} /></Section>
        )}
        {decided && !decided.revoked && mayDecide && (
          <Why summary={say('revoke')}>
            <Form method="post" className="stack near page-form">
              <input type="hidden" name="intent" value="revoke" />
              <input type="hidden" name="decision" value={decided.id} />
              <p>{say('revokeText')}</p>
              <TextField label={say('revokeReason')} name="reason" required maxLength={4000} />
              <Button weight="danger">{say('revokeButton')}</Button>
            </Form>
          </Why>
        )}
        {earlier.length > 0 && (
          <Section title={say('history')}>
            <ul className="stack near">
              {earlier.map((one) => (
                <li key={one.id}>
                  {say('historyLine', { date: dateTime(one.decidedAt), author: one.author, candidate: one.candidateId === null ? say('none') : (one.candidate ?? ''), reason: one.reason })}
                  {one.revoked && <><br /><span className="muted">{say('historyRevoked', { date: dateTime(one.revoked.at), who: one.revoked.who, reason: one.revoked.reason })}</span></>}
                  <br />
                  <Link to={`${home}/decision?id=${one.id}`}>{say('historyShow')}<span className="vh">, {dateTime(one.decidedAt)}</span></Link>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </TenderFrame>
  );
}

const ofForm = ['candidate-missing', 'candidate-out', 'reason-missing', 'waiver-missing', 'confirm-missing'] as const;
const isOfForm = (error: string | null) => ofForm.find((one) => one === error) ?? null;
