import { allowedNow } from '@mds2/assessment';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { notFound } from '../../server/refusals.server.ts';
import { Button, LinkButton } from '../../ui/controls/button.tsx';
import { Field } from '../../ui/controls/field.tsx';
import { Lede } from '../../ui/layout/page-title.tsx';
import { Message } from '../../ui/message/message.tsx';
import { TenderFrame } from '../../ui/tender/tender-frame.tsx';
import { tenderOf } from '../tenders_.$tenderId/tender-of.server.ts';
import messages from './messages.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'tender:import');
  const { head } = await tenderOf(access, params['tenderId']);
  return { tender: head };
}

/** Makes the candidate, or finds the one that has this name already, and goes on to its answers. */
export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireAccess(request, 'tender:import');
  const { tender, decision } = await tenderOf(access, params['tenderId']);
  const takesOffers = allowedNow(tender.stage, tender.rules).imports && !tender.sealed;
  if (decision || tender.archivedAt !== null || !takesOffers) return data({ error: 'frozen' as const }, { status: 409 });
  const form = await request.formData();
  const [manufacturer, model] = ['manufacturer', 'model'].map((field) => String(form.get(field) ?? '').trim().replace(/\s+/g, ' ').slice(0, 200)) as [string, string];
  if (manufacturer === '' || model === '') return data({ error: 'name-missing' as const }, { status: 422 });
  const candidate = await access.candidates.create(tender.id, manufacturer, model);
  if (!candidate) throw notFound();
  return redirect(`/tenders/${tender.id}/candidates/${candidate.id}/answers`);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, messages, 'meta', { tender: data?.tender.name ?? '' });

export default function NewCandidate() {
  const say = useSay(messages);
  const { tender } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  return (
    <TenderFrame tender={tender} tab="overview" title={say('title')} whileSealed={false} below={[{ label: say('here') }]}>
      <Lede>{say('lede')}</Lede>
      {error && <Message kind="error" title={say(error)} focus />}
      <Form method="post" className="stack near page-form">
        <Field name="manufacturer" label={say('manufacturer')} required maxLength={200} autoComplete="off" />
        <Field name="model" label={say('model')} required maxLength={200} autoComplete="off" />
        <p className="bar">
          <Button weight="first">{say('next')}</Button>
          <LinkButton to={`/tenders/${tender.id}`}>{say('cancel')}</LinkButton>
        </p>
      </Form>
    </TenderFrame>
  );
}
