import { Form } from '@remix-run/react';

import { useSay } from '../../i18n/use-say.ts';
import { NewPasswordFields } from '../../passwords/new-password-fields.tsx';
import { Button } from '../../ui/controls/button.tsx';
import { Field } from '../../ui/controls/field.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Message } from '../../ui/message/message.tsx';
import type { AccountOutcome } from './change-account.server.ts';
import messages from './messages.ts';

export function PasswordForm({ email, outcome, answer }: { email: string; outcome: AccountOutcome | undefined; answer: string | undefined }) {
  const say = useSay(messages);
  const done = outcome?.kind === 'password-changed';
  return (
    <Section title={say('password')}>
      {/* A new key empties the fields once the password is changed. */}
      <Form method="post" className="stack near" key={done ? 'changed' : 'open'}>
        {done && <Message key={answer} kind="note" title={say('changed')} focus />}
        {(outcome?.kind === 'password-problem' || outcome?.kind === 'password-wrong') && <Message key={answer} kind="error" title={say('notYet')} focus />}
        {outcome?.kind === 'password-wait' && <Message key={answer} kind="error" title={say('wait', { count: outcome.seconds })} focus />}
        <input type="hidden" name="intent" value="password" />
        {/* Password managers file a password under the name beside it. */}
        <input type="hidden" autoComplete="username" value={email} />
        <Field
          label={say('current')}
          error={outcome?.kind === 'password-wrong' ? say('wrong') : undefined}
          name="current"
          type="password"
          autoComplete="current-password"
          required
        />
        <NewPasswordFields
          label={say('new')}
          again={say('again')}
          problem={outcome?.kind === 'password-problem' ? outcome.problem : undefined}
        />
        <p>
          <Button>{say('change')}</Button>
        </p>
        <p className="muted">
          <small>{say('passwordHint')}</small>
        </p>
      </Form>
    </Section>
  );
}
