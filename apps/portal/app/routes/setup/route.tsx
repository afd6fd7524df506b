import { data, redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { NewPasswordFields } from '../../passwords/new-password-fields.tsx';
import { desk } from '../../server/desk.server.ts';
import { setUp } from '../../server/set-up.server.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Field } from '../../ui/controls/field.tsx';
import { Message } from '../../ui/message/message.tsx';
import messages from './messages.ts';
import { parseSetup } from './parse-setup.ts';

export async function loader() {
  const { store, settings } = desk();
  return (await store.frontDoor.isEmpty()) ? { withDemo: settings.demo } : redirect('/sign-in');
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const setup = parseSetup(form);
  if (!setup.ok) {
    const given = Object.fromEntries(['organisation', 'name', 'email'].map((key) => [key, String(form.get(key) ?? '')]));
    return data({ id: context.requestId, errors: setup.error, given }, { status: 422 });
  }
  const cookie = await setUp(request, setup.value);
  return cookie === 'already-set-up' ? redirect('/sign-in', 303) : redirect('/', { status: 303, headers: { 'Set-Cookie': cookie } });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, messages, 'title');

export default function SetupPage() {
  const say = useSay(messages);
  const { withDemo } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const wrong = (field: 'organisation' | 'name' | 'email') => {
    const problem = refused?.errors[field];
    return problem && say(problem);
  };
  return (
    <div className="narrow stack">
      <h1>{say('title')}</h1>
      <p>{say('lede')}</p>
      {refused && <Message key={refused.id} kind="error" title={say('wrong')} focus />}
      <Form method="post" className="stack">
        <Field label={say('organisation')} hint={say('organisationHint')} error={wrong('organisation')} name="organisation" autoComplete="organization" maxLength={120} defaultValue={refused?.given['organisation']} required />
        <Field label={say('name')} hint={say('nameHint')} error={wrong('name')} name="name" autoComplete="name" maxLength={120} defaultValue={refused?.given['name']} required />
        <Field label={say('email')} error={wrong('email')} name="email" type="email" autoComplete="username" maxLength={254} defaultValue={refused?.given['email']} required />
        <NewPasswordFields label={say('password')} again={say('repeat')} problem={refused?.errors.password} />
        <p>
          <Button weight="first">{say('submit')}</Button>
        </p>
      </Form>
      <p className="muted">
        <small>{say('roles')}</small>
      </p>
      {withDemo && (
        <p className="muted">
          <small>{say('demo')}</small>
        </p>
      )}
    </div>
  );
}
