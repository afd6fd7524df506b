import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { notFound } from '../../server/refusals.server.ts';
import { answerMessages } from '../../ui/answer/messages.ts';
import { IntervalBar } from '../../ui/interval/interval-bar.tsx';
import { intervalLabel, IntervalText } from '../../ui/interval/interval-text.tsx';
import { Lede } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Message } from '../../ui/message/message.tsx';
import { SheetExcerpt } from '../../ui/sheet-excerpt/sheet-excerpt.tsx';
import { TenderFrame } from '../../ui/tender/tender-frame.tsx';
import { Trail, type TrailStep } from '../../ui/trail/trail.tsx';
import { tenderOf } from '../tenders_.$tenderId/tender-of.server.ts';
import { CriteriaTable } from './criteria-table.tsx';
import { evidencePage } from './evidence-page.server.ts';
import { evidenceLede } from './lede.ts';
import messages from './messages.ts';
import { parseSettling } from './parse-settling.ts';
import { SettleForm } from './settle-form.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'disclosure:read');
  const { tender, profile, head } = await tenderOf(access, params['tenderId']);
  const page = await evidencePage(access, tender, profile, { candidateId: params['candidateId']!, practiceId: params['practiceId']!, questionId: params['questionId'] });
  return { tender: head, maySettle: access.can('disclosure:judge') && !head.archived && head.decidedAt === null, saved: new URL(request.url).searchParams.has('saved'), ...page };
}

/** Records what a person read out of an open answer of the current revision. */
export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireAccess(request, 'disclosure:judge');
  const { tender, decision } = await tenderOf(access, params['tenderId']);
  const form = parseSettling(await request.formData());
  if (!form.ok) return data({ error: form.error }, { status: 422 });
  const current = (await access.revisions.ofCandidate(params['candidateId']!)).find(({ current: is, tenderId }) => is && tenderId === tender.id);
  if (!current) throw notFound();
  if (decision || tender.archivedAt !== null) return data({ error: 'frozen' as const }, { status: 409 });
  const recorded = await access.verdicts.record(current.id, form.value.question, form.value.verdict, form.value.reason);
  if (recorded === 'not-now') return data({ error: 'frozen' as const }, { status: 409 });
  if (!recorded) throw notFound();
  return redirect(`/tenders/${tender.id}/candidates/${params['candidateId']}/evidence/${params['practiceId']}/${form.value.question}?saved=1`);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'meta', { what: data?.question?.id ?? data?.practice.id ?? '', candidate: data?.candidate.name ?? '' });

export default function EvidenceOfFigure() {
  const say = useSay(messages);
  const answerWords = useSay(answerMessages);
  const { date, dateTime } = useDates();
  const page = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error ?? null;
  const { tender, candidate, revision, practice, criteria, question, total } = page;
  const home = `/tenders/${tender.id}/candidates/${candidate.id}`;
  const base = `${home}/evidence/${practice.id}`;
  const steps: readonly TrailStep[] = [
    { label: say('total'), value: <IntervalText range={total} />, to: `/tenders/${tender.id}/compare` },
    { label: say('practice', { id: practice.id, title: practice.short, weight: practice.weight }), value: practice.range ? <IntervalText range={practice.range} /> : '–', to: base },
    ...(question
      ? [
          { label: say('criterion', { place: question.place, count: criteria.length }), value: question.label },
          { label: question.id, value: question.answer ? answerWords(question.answer.value) : say('notAnswered') },
          { label: say('cell'), value: question.answer && !revision.manual ? <span className="mono wrap">{question.answer.cell}</span> : say('noCell') },
        ]
      : []),
  ];
  return (
    <TenderFrame
      tender={tender}
      tab="compare"
      title={say('title')}
      below={[{ label: candidate.name, to: home }, { label: practice.id }]}
      facts={[
        [say('candidate'), candidate.name],
        [say('revision'), say('revisionOf', { number: revision.number, date: date(revision.importedAt) })],
        ['', revision.manual ? say('manual') : undefined],
      ]}
    >
      <Trail label={say('trail')} steps={steps} />
      <Lede>{evidenceLede(practice, say)}</Lede>
      {page.saved && question && <Message kind="note" title={say('saved', { question: question.id })} focus />}
      <div className="cols wide1">
        <div className="stack">
          {question ? (
            <Section
              title={
                revision.manual || !question.answer
                  ? say('answerByHand')
                  : say(question.notes.length > 0 ? 'cellAndNote' : 'cellAlone', { cell: question.answer.cell })
              }
              aside={!revision.manual && <a href={`/disclosures/${candidate.id}/original/${revision.number}`}>{say('download')}</a>}
            >
              {question.excerpt && question.answer ? (
                <>
                  <SheetExcerpt label={say('around', { sheet: question.excerpt.sheet, cell: question.answer.cell.split('!').at(-1)! })} {...question.excerpt} here={say('thisCell')} />
                  <p className="muted">
                    <small>{say('ownText')}</small>
                  </p>
                </>
              ) : (
                <p>{question.answer?.raw ? say('rawAnswer', { raw: question.answer.raw }) : say('blankAnswer')}</p>
              )}
              {question.notes.map(({ text, cell }, i) => (
                <blockquote key={i} className="quote">
                  <p>{text}</p>
                  <footer>{cell ? say('noteAt', { cell }) : say('note')}</footer>
                </blockquote>
              ))}
            </Section>
          ) : (
            <p>{say('noMds2')}</p>
          )}
          {question && page.maySettle && question.consequences.length > 0 && <SettleForm question={question} practice={practice.id} error={error === 'frozen' ? null : error} />}
        </div>
        <div className="stack">
          <Section title={say('criteria', { id: practice.id })} aside={practice.range && <b><IntervalText range={practice.range} /></b>}>
            {practice.range && <IntervalBar range={practice.range} label={intervalLabel(practice.range)} />}
            <CriteriaTable practice={practice.id} base={base} criteria={criteria} current={question?.id ?? null} />
          </Section>
          {question && (
            <>
              <Section title={say('looked')}>
                <ul className="stack tight">
                  {question.looked.map((one, i) => (
                    <li key={i}>
                      <small>{say('lookedLine', { date: dateTime(one.at), who: one.by, verdict: say(`verdict-${one.verdict}`), reason: one.reason })}</small>
                    </li>
                  ))}
                  {question.looked.length === 0 && (
                    <li>
                      <small>{say('nobody')}</small>
                    </li>
                  )}
                  <li>
                    <small className="wrap">{say(revision.manual ? 'typedLine' : 'readLine', { date: dateTime(revision.importedAt), file: revision.fileName })}</small>
                  </li>
                </ul>
              </Section>
              <Section title={say('whyQuestion')}>
                <div className="stack tight">
                  <p><small>{question.text}</small></p>
                  <p><small>{say(`polarity-${question.polarity as 'good'}`)} {question.why}</small></p>
                  <p><small><b>{say('ask')}:</b> {question.ask}</small></p>
                  <p>
                    <small>
                      {say(question.mappingConfidence === 'verified' ? 'oursVerified' : 'ours', { question: question.id, practice: practice.id })}{' '}
                      <Link to={`/tenders/${tender.id}/profile`}>{say('toProfile')}</Link>, <Link to={`/catalogue/questions/${question.id}`}>{say('toQuestion', { question: question.id })}</Link>
                    </small>
                  </p>
                </div>
              </Section>
            </>
          )}
        </div>
      </div>
    </TenderFrame>
  );
}
