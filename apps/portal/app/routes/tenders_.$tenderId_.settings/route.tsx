import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { forbidden } from '../../server/refusals.server.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Field } from '../../ui/controls/field.tsx';
import { Lede } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Message } from '../../ui/message/message.tsx';
import { TenderFields } from '../../ui/tender/tender-fields.tsx';
import { TenderFrame } from '../../ui/tender/tender-frame.tsx';
import { tenderOf } from '../tenders_.$tenderId/tender-of.server.ts';
import { parseTenderForm } from '../tenders_.new/tender-form.ts';
import { tenderOptions } from '../tenders_.new/tender-options.server.ts';
import messages from './messages.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'tender:read');
  const { tender, profile, head } = await tenderOf(access, params['tenderId']);
  const options = await tenderOptions(access);
  const open = head.decidedAt === null && !head.archived;
  return {
    tender: head,
    version: tender.version,
    values: { name: tender.name, reference: tender.reference, procurementType: tender.procurementType, profileId: tender.profileId, sources: tender.sources, threats: tender.threats, phases: tender.phases, decideBy: tender.decideBy },
    // A profile that belongs to another tender is not offered here.
    options: { ...options, profiles: options.profiles.filter(({ code }) => code === profile.id || !code.startsWith('tender-')) },
    mayEdit: access.can('tender:edit') && open,
    mayArchive: access.can('tender:archive'),
    mayDelete: access.can('tender:delete'),
    saved: new URL(request.url).searchParams.has('saved'),
  };
}

/** Saves the settings, archives the tender or takes it back, or deletes it after its name was typed. */
export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireAccess(request, 'tender:read');
  const { tender, decision } = await tenderOf(access, params['tenderId']);
  const form = await request.formData();
  switch (String(form.get('intent') ?? '')) {
    case 'archive':
    case 'unarchive':
      if (!access.can('tender:archive')) throw forbidden('tender:archive');
      await access.tenders.archive(tender.id, form.get('intent') === 'archive');
      return redirect(`/tenders/${tender.id}/settings`);
    case 'remove':
      if (!access.can('tender:delete')) throw forbidden('tender:delete');
      if (String(form.get('name') ?? '').trim() !== tender.name) return data({ error: 'name-wrong' as const, errors: null }, { status: 422 });
      return (await access.tenders.remove(tender.id)) === 'sealed' ? data({ error: 'sealed' as const, errors: null }, { status: 409 }) : redirect('/tenders');
  }
  if (!access.can('tender:edit')) throw forbidden('tender:edit');
  if (decision || tender.archivedAt !== null) return data({ error: 'frozen' as const, errors: null }, { status: 409 });
  const known = await access.profiles.list();
  const choices = parseTenderForm(form, known.map(({ id }) => id));
  if (!choices.ok) return data({ error: null, errors: choices.error }, { status: 422 });
  // The profile in use stays in its version; another one is taken in its newest.
  const profileVersion = choices.value.profileId === tender.profileId ? tender.profileVersion : known.find(({ id }) => id === choices.value.profileId)!.version;
  const done = await access.tenders.update(tender.id, Number(form.get('version')), { ...choices.value, profileVersion });
  if (done === 'locked') return data({ error: 'locked' as const, errors: null }, { status: 409 });
  return done ? redirect(`/tenders/${tender.id}/settings?saved=1`) : data({ error: 'conflict' as const, errors: null }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'meta', { tender: data?.tender.name ?? '' });

export default function TenderSettings() {
  const say = useSay(messages);
  const { tender, version, values, options, mayEdit, mayArchive, mayDelete, saved } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return (
    <TenderFrame tender={tender} tab="settings" title={say('title')}>
      <Lede>{say('lede')}</Lede>
      {outcome?.error && <Message kind="error" title={say(outcome.error)} focus />}
      {outcome?.errors && <Message kind="error" title={say('problems')} focus />}
      {saved && !outcome && <Message kind="note" title={say('saved')} focus />}
      <div className="stack">
        {mayEdit ? (
          <Form method="post" className="stack page-form" key={version}>
            <input type="hidden" name="version" value={version} />
            <TenderFields options={options} values={values} errors={outcome?.errors ?? {}} />
            <p><Button weight="first">{say('save')}</Button></p>
          </Form>
        ) : (
          <p className="muted">{say(tender.decidedAt !== null || tender.archived ? 'frozenTitle' : 'readOnly')}</p>
        )}
        {mayArchive && (
          <Section title={say(tender.archived ? 'unarchive' : 'archive')}>
            <Form method="post" className="stack near">
              <input type="hidden" name="intent" value={tender.archived ? 'unarchive' : 'archive'} />
              <p>{say(tender.archived ? 'unarchiveText' : 'archiveText')}</p>
              <Button>{say(tender.archived ? 'unarchiveButton' : 'archiveButton')}</Button>
            </Form>
          </Section>
        )}
        {mayDelete && (
          <Section title={say('remove')}>
            <Form method="post" className="stack near page-form">
              <input type="hidden" name="intent" value="remove" />
              <p>{say('removeText')}</p>
              <Field name="name" label={say('removeName', { name: tender.name })} required autoComplete="off" />
              <Button weight="danger">{say('removeButton')}</Button>
            </Form>
          </Section>
        )}
      </div>
    </TenderFrame>
  );
}
