import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess, type Access } from '../../server/access.server.ts';
import { notFound } from '../../server/refusals.server.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Field } from '../../ui/controls/field.tsx';
import { Lede } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Message } from '../../ui/message/message.tsx';
import { TenderFrame } from '../../ui/tender/tender-frame.tsx';
import { nameOf } from '../tenders_.$tenderId/file-line.server.ts';
import { tenderOf } from '../tenders_.$tenderId/tender-of.server.ts';
import { answersPage, keepTyped, type QuestionField } from './answers-page.server.ts';
import messages from './messages.ts';
import { typedDisclosure } from './typed-disclosure.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'tender:import');
  const { tender, head } = await tenderOf(access, params['tenderId']);
  const candidate = await candidateOf(access, tender.id, params['candidateId']);
  return { tender: head, candidate: { id: candidate.id, name: nameOf(candidate) }, ...(await answersPage(access, candidate)) };
}

/** Keeps what was typed as the candidate's next revision. */
export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireAccess(request, 'tender:import');
  const { tender, decision } = await tenderOf(access, params['tenderId']);
  const candidate = await candidateOf(access, tender.id, params['candidateId']);
  if (decision || tender.archivedAt !== null) return data({ error: 'frozen' as const }, { status: 409 });
  const disclosure = typedDisclosure(await request.formData());
  if (disclosure.answers.length === 0) return data({ error: 'nothing-typed' as const }, { status: 422 });
  const added = await keepTyped(access, candidate, disclosure);
  if (!added) return data({ error: 'gone' as const }, { status: 409 });
  if (added.outcome === 'already-here') return data({ error: 'same' as const }, { status: 409 });
  return redirect(`/tenders/${tender.id}/candidates/${candidate.id}`);
}

async function candidateOf(access: Access, tenderId: string, id: string | undefined) {
  const candidate = id === undefined ? undefined : await access.candidates.find(id);
  if (candidate?.tenderId !== tenderId) throw notFound();
  return candidate;
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'meta', { candidate: data?.candidate.name ?? '' });

export default function TypedAnswers() {
  const say = useSay(messages);
  const { tender, candidate, document, sections, from } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const home = `/tenders/${tender.id}/candidates/${candidate.id}`;
  return (
    <TenderFrame tender={tender} tab="overview" title={say('title', { candidate: candidate.name })} below={[{ label: candidate.name, to: home }, { label: say('here') }]}>
      <Lede>{say('lede')}</Lede>
      {error && <Message kind="error" title={say(error)} focus />}
      <Form method="post" className="stack">
        {from && <p className="muted">{say(from.manual ? 'fromTyped' : 'fromFile', { number: from.number, file: from.fileName })}</p>}
        <Section title={say('document')}>
          <div className="stack near page-form">
            <Field name="manufacturer" label={say('manufacturer')} defaultValue={document.manufacturer ?? ''} maxLength={200} autoComplete="off" />
            <Field name="model" label={say('model')} defaultValue={document.model ?? ''} maxLength={200} autoComplete="off" />
            <Field name="documentId" label={say('documentId')} defaultValue={document.documentId ?? ''} maxLength={200} autoComplete="off" />
            <Field type="date" name="releaseDate" label={say('releaseDate')} defaultValue={document.releaseDate ?? ''} />
          </div>
        </Section>
        <Section title={say('answers')} aside={<span className="muted">{say('answersHint')}</span>}>
          {sections.map(({ code, title, questions }, i) =>
            questions.length === 0 ? null : (
            <details key={code} className="why typed" open={i === 1}>
              <summary>
                {say('sectionOf', { code, title })} <span className="muted">{say('answered', { count: questions.filter(({ answer }) => answer !== '').length, all: questions.length })}</span>
              </summary>
              {questions.map((question) => (
                <Question key={question.id} question={question} />
              ))}
            </details>
            ),
          )}
        </Section>
        <p className="bar">
          <Button weight="first">{say('save')}</Button>
          <Link to={home}>{say('back')}</Link>
        </p>
      </Form>
    </TenderFrame>
  );
}

function Question({ question: { id, label, words, answer, note } }: { question: QuestionField }) {
  const say = useSay(messages);
  return (
    <div className="typed-row">
      <span>
        <span className="hang">{id}</span> {label}
      </span>
      {words ? (
        <input name={`a-${id}`} aria-label={say('answerTo', { id })} defaultValue={answer} />
      ) : (
        <select name={`a-${id}`} aria-label={say('answerTo', { id })} defaultValue={answer}>
          <option value="">{say('blank')}</option>
          <option value="yes">{say('yes')}</option>
          <option value="no">{say('no')}</option>
          <option value="na">{say('na')}</option>
          <option value="see-note">{say('see-note')}</option>
        </select>
      )}
      {!words && <input name={`n-${id}`} aria-label={say('noteTo', { id })} placeholder={say('note')} defaultValue={note} />}
    </div>
  );
}
