import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';

import { useVisitor } from '../../frame/use-visitor.ts';
import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { desk } from '../../server/desk.server.ts';
import { returnPath } from '../../server/return-path.ts';
import { signedIn } from '../../server/session.server.ts';
import { signIn } from '../../server/sign-in.server.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Field } from '../../ui/controls/field.tsx';
import { Message } from '../../ui/message/message.tsx';
import messages from './messages.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  if (await desk().store.frontDoor.isEmpty()) return redirect('/setup');
  const to = returnPath(new URL(request.url).searchParams.get('to'));
  return (await signedIn(request)) ? redirect(to) : null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const email = String(form.get('email') ?? '');
  const outcome = await signIn(request, { email, password: String(form.get('password') ?? ''), address: context.address });
  if (!outcome.ok) return data({ id: context.requestId, email, refusal: outcome.error }, { status: outcome.error.kind === 'wait' ? 429 : 401, headers: waitHeader(outcome.error) });
  const to = returnPath(new URL(request.url).searchParams.get('to'));
  return redirect(to, { status: 303, headers: { 'Set-Cookie': outcome.value } });
}

const waitHeader = (refusal: { kind: string; seconds?: number }): Record<string, string> =>
  refusal.seconds === undefined ? {} : { 'Retry-After': String(refusal.seconds) };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, messages, 'title');

export default function SignIn() {
  const say = useSay(messages);
  const organisation = useVisitor()?.organisation;
  const refused = useActionData<typeof action>();
  const refusal = refused?.refusal;
  return (
    <div className="narrow stack">
      <h1>{say('title')}</h1>
      {organisation && <p>{say('of', { organisation })}</p>}
      {refusal?.kind === 'wrong' && (
        <Message key={refused?.id} kind="error" title={say('wrong')} focus>
          <p>{say('wrongHint')}</p>
        </Message>
      )}
      {refusal?.kind === 'wait' && (
        <Message key={refused?.id} kind="error" title={say('wait', { count: refusal.seconds })} focus>
          <p>{say('waitHint')}</p>
        </Message>
      )}
      <Form method="post" className="stack">
        <Field label={say('email')} name="email" type="email" autoComplete="username" defaultValue={refused?.email} required />
        <Field label={say('password')} name="password" type="password" autoComplete="current-password" required />
        <p>
          <Button weight="first">{say('signIn')}</Button>
        </p>
      </Form>
      <p className="muted">
        <small>{say('lost')}</small>
      </p>
    </div>
  );
}
