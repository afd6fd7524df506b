import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess, type Access } from '../../server/access.server.ts';
import { notFound } from '../../server/refusals.server.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Field, Select } from '../../ui/controls/field.tsx';
import { Lede } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Message } from '../../ui/message/message.tsx';
import { TenderFrame } from '../../ui/tender/tender-frame.tsx';
import { nameOf } from '../tenders_.$tenderId/file-line.server.ts';
import { tenderOf } from '../tenders_.$tenderId/tender-of.server.ts';
import { importForm } from '../tenders_.$tenderId_.imports/import-form.server.ts';
import messages from './messages.ts';
import { parseMove } from './parse-move.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'tender:import');
  const { tender, head } = await tenderOf(access, params['tenderId']);
  const candidate = await candidateOf(access, tender.id, params['candidateId']);
  const revisions = await access.revisions.ofCandidate(candidate.id);
  const query = new URL(request.url).searchParams;
  const tenders = await access.tenders.list({ archived: false, limit: 100 });
  return {
    tender: head,
    candidate: { ...candidate, name: nameOf(candidate) },
    revisions: revisions.map(({ id, revision, fileName }) => ({ id, number: revision, fileName })).sort((a, b) => b.number - a.number),
    wanted: query.get('revision'),
    renamed: query.has('renamed'),
    others: (await access.candidates.list(tender.id)).filter(({ id }) => id !== candidate.id).map((one) => ({ id: one.id, name: nameOf(one) })),
    tenders: tenders.items.filter(({ id }) => id !== tender.id).map(({ id, name }) => ({ id, name })),
  };
}

/** Renames the candidate, moves one of its revisions, or adds the next one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireAccess(request, 'tender:import');
  const { tender, decision } = await tenderOf(access, params['tenderId']);
  const candidate = await candidateOf(access, tender.id, params['candidateId']);
  if (decision || tender.archivedAt !== null) return data({ error: 'frozen' as const }, { status: 409 });
  if (new URL(request.url).searchParams.has('add')) return redirect(`/tenders/${tender.id}/imports/${await importForm(access, tender.id, request, candidate.id)}`);
  const form = await request.formData();
  if (form.get('intent') === 'rename') {
    const [manufacturer, model] = ['manufacturer', 'model'].map((field) => String(form.get(field) ?? '').trim().replace(/\s+/g, ' ').slice(0, 200)) as [string, string];
    if (model === '') return data({ error: 'name-missing' as const }, { status: 422 });
    const done = await access.candidates.rename(candidate.id, manufacturer, model);
    if (done === 'name-taken') return data({ error: done } as const, { status: 409 });
    return redirect(`/tenders/${tender.id}/candidates/${candidate.id}/correct?renamed=1`);
  }
  const move = parseMove(form, candidate.id, tender.id);
  if (!move.ok) return data({ error: move.error }, { status: 422 });
  const revision = await access.revisions.find(move.value.revision);
  if (revision?.candidateId !== candidate.id) return data({ error: 'gone' as const }, { status: 409 });
  const moved = await access.revisions.reassign(revision.id, move.value.to, move.value.reason);
  if (moved === 'already-there') return data({ error: moved } as const, { status: 409 });
  if (!moved) return data({ error: 'gone' as const }, { status: 409 });
  return redirect(`/tenders/${moved.tenderId}/candidates/${moved.candidateId}`);
}

async function candidateOf(access: Access, tenderId: string, id: string | undefined) {
  const candidate = id === undefined ? undefined : await access.candidates.find(id);
  if (candidate?.tenderId !== tenderId) throw notFound();
  return candidate;
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'meta', { candidate: data?.candidate.name ?? '' });

export default function CorrectCandidate() {
  const say = useSay(messages);
  const { tender, candidate, revisions, wanted, renamed, others, tenders } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const home = `/tenders/${tender.id}/candidates/${candidate.id}`;
  const chosen = revisions.find(({ number }) => String(number) === wanted) ?? revisions[0];
  return (
    <TenderFrame tender={tender} tab="revisions" title={say('title', { candidate: candidate.name })} below={[{ label: candidate.name, to: home }, { label: say('here') }]}>
      <Lede>{say('lede')}</Lede>
      {error && <Message kind="error" title={say(error)} focus />}
      {renamed && !error && <Message kind="note" title={say('renamed')} focus />}
      <div className="cols">
        <Section title={say('add')}>
          <form method="post" action={`${home}/correct?add=1`} encType="multipart/form-data" className="stack near">
            <p className="muted">{say('addHint')}</p>
            <Field type="file" name="files" label={say('file')} accept=".xlsx,.xlsm" required />
            <Button>{say('addButton')}</Button>
          </form>
        </Section>
        <Section title={say('rename')}>
          <Form method="post" className="stack near">
            <input type="hidden" name="intent" value="rename" />
            <p className="muted">{say('renameHint')}</p>
            <Field name="manufacturer" label={say('manufacturer')} defaultValue={candidate.manufacturer} maxLength={200} autoComplete="off" />
            <Field name="model" label={say('model')} defaultValue={candidate.model} maxLength={200} required autoComplete="off" />
            <Button>{say('save')}</Button>
          </Form>
        </Section>
        {chosen && (
          <Section title={say('move')}>
            <Form method="post" className="stack near">
              <input type="hidden" name="intent" value="move" />
              <p className="muted">{say('moveHint')}</p>
              <Select name="revision" label={say('revision')} defaultValue={chosen.id}>
                {revisions.map((one) => (
                  <option key={one.id} value={one.id}>{say('revisionLine', { number: one.number, file: one.fileName })}</option>
                ))}
              </Select>
              <Select name="target" label={say('target')} defaultValue="new">
                <option value="new">{say('newDevice')}</option>
                {others.map(({ id, name }) => (
                  <option key={id} value={id}>{name}</option>
                ))}
              </Select>
              <Field name="manufacturer" label={say('newManufacturer')} maxLength={200} autoComplete="off" />
              <Field name="model" label={say('newModel')} maxLength={200} autoComplete="off" />
              {tenders.length > 0 && (
                <Select name="tender" label={say('otherTender')}>
                  <option value={tender.id}>{say('thisTender')}</option>
                  {tenders.map(({ id, name }) => (
                    <option key={id} value={id}>{name}</option>
                  ))}
                </Select>
              )}
              <Field name="reason" label={say('reason')} required maxLength={2000} />
              <Button>{say('moveButton')}</Button>
            </Form>
          </Section>
        )}
      </div>
      <p><Link to={home}>{say('back')}</Link></p>
    </TenderFrame>
  );
}
