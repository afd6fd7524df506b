import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { pageTitle } from '../../i18n/page-title.ts';
import { useSay } from '../../i18n/use-say.ts';
import { requireAccess } from '../../server/access.server.ts';
import { Lede, PageTitle } from '../../ui/layout/page-title.tsx';
import { changeAccount } from './change-account.server.ts';
import messages from './messages.ts';
import { PasswordForm } from './password-form.tsx';
import { PersonForm } from './person-form.tsx';
import { Tokens } from './tokens.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const { user, tokens, can } = await requireAccess(request, 'account:own');
  const { name, email, roles, locale } = user;
  return { user: { name, email, roles, locale }, tokens: can('token:own') ? await tokens.ofUser(user.id) : null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const access = await requireAccess(request, 'account:own');
  const outcome = await changeAccount({ access, request, form: await request.formData(), address: context.address });
  return data({ id: context.requestId, outcome }, refused.has(outcome.kind) ? 422 : 200);
}

const refused: ReadonlySet<string> = new Set(['name-needed', 'password-wrong', 'password-wait', 'password-problem', 'token-name-needed', 'nothing']);

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, messages, 'meta');

export default function Account() {
  const say = useSay(messages);
  const { user, tokens } = useLoaderData<typeof loader>();
  const { id, outcome } = useActionData<typeof action>() ?? {};
  return (
    <>
      <PageTitle>{say('title')}</PageTitle>
      <Lede>{say('lede', { name: user.name, email: user.email, roles: user.roles.map((role) => say(role)).join(', ') })}</Lede>
      <div className="stack">
        <p className="muted">{say('rolesHint')}</p>
        <div className="cols">
          <PersonForm user={user} outcome={outcome} answer={id} />
          <PasswordForm email={user.email} outcome={outcome} answer={id} />
        </div>
        {tokens && <Tokens tokens={tokens} outcome={outcome} answer={id} />}
      </div>
    </>
  );
}
