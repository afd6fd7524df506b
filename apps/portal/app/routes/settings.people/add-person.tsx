import { Form } from '@remix-run/react';

import { useSay } from '../../i18n/use-say.ts';
import { roles as knownRoles } from '../../server/capabilities.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Check, Field } from '../../ui/controls/field.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Message } from '../../ui/message/message.tsx';
import type { PeopleOutcome } from './change-people.server.ts';
import messages from './messages.ts';

type NotAdded = Extract<PeopleOutcome, { kind: 'not-added' }>;

export function AddPerson({ refused }: { refused: NotAdded | undefined }) {
  const say = useSay(messages);
  const { errors, given } = refused ?? {};
  return (
    <Section title={say('add')} id="add">
      <Form method="post" className="stack near page-form">
        {refused && <Message kind="error" title={say('notYet')} focus />}
        <input type="hidden" name="intent" value="add" />
        <Field label={say('name')} error={errors?.name && say(errors.name)} name="name" maxLength={120} autoComplete="off" defaultValue={given?.name} required />
        <Field
          label={say('email')}
          error={errors?.email && say(errors.email)}
          name="email"
          type="email"
          maxLength={254}
          autoComplete="off"
          defaultValue={given?.email}
          required
        />
        <fieldset className="stack tight" aria-describedby={errors?.roles && 'roles-wrong'}>
          <legend>{say('roles')}</legend>
          {errors?.roles && (
            <p className="field">
              <span className="wrong" id="roles-wrong">
                {say(errors.roles)}
              </span>
            </p>
          )}
          {knownRoles.map((role) => (
            <div key={role}>
              <Check name="role" value={role} defaultChecked={given?.roles.includes(role) ?? false}>
                {say(role)}: <span className="muted">{say(`${role}Hint`)}</span>
              </Check>
            </div>
          ))}
        </fieldset>
        <p>
          <Button weight="first">{say('submit')}</Button>
        </p>
        <p className="muted">
          <small>{say('addHint')}</small>
        </p>
      </Form>
    </Section>
  );
}
