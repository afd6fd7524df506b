import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { Button, LinkButton } from '../../ui/controls/button.tsx';
import { Crumbs } from '../../ui/layout/crumbs.tsx';
import { Lede, PageTitle } from '../../ui/layout/page-title.tsx';
import { Message } from '../../ui/message/message.tsx';
import { TenderFields, type TenderValues } from '../../ui/tender/tender-fields.tsx';
import messages from './messages.ts';
import { parseTenderForm } from './tender-form.ts';
import { tenderOptions } from './tender-options.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const access = await requireAccess(request, 'tender:create');
  return { options: await tenderOptions(access) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { tenders, profiles } = await requireAccess(request, 'tender:create');
  const known = await profiles.list();
  const form = parseTenderForm(await request.formData(), known.map(({ id }) => id));
  if (!form.ok) return data({ errors: form.error }, { status: 422 });
  const profileVersion = known.find(({ id }) => id === form.value.profileId)!.version;
  const tender = await tenders.create({ ...form.value, profileVersion });
  return redirect(`/tenders/${tender.id}`);
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, messages, 'meta');

export default function NewTender() {
  const say = useSay(messages);
  const { options } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors;
  return (
    <>
      <Crumbs items={[{ label: say('tenders'), to: '/tenders' }, { label: say('new') }]} />
      <PageTitle>{say('title')}</PageTitle>
      <Lede>{say('lede')}</Lede>
      {errors && <Message kind="error" title={say('problems')} focus />}
      <Form method="post" className="stack page-form">
        <TenderFields options={options} values={EMPTY} errors={errors ?? {}} />
        <p className="bar">
          <Button weight="first">{say('create')}</Button>
          <LinkButton to="/tenders">{say('cancel')}</LinkButton>
        </p>
      </Form>
    </>
  );
}

/** Medical devices judged by their MDS2 alone: what most tenders start with. */
const EMPTY: TenderValues = { name: '', reference: null, procurementType: 'MD', profileId: 'enisa', sources: ['mds2'], threats: [], phases: [], decideBy: null };
