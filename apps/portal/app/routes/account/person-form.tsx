import { locales, type Locale } from '@mds2/base';
import { Form } from '@remix-run/react';

import { languageNames } from '../../i18n/language-names.ts';
import { useSay } from '../../i18n/use-say.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Field, Select } from '../../ui/controls/field.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Message } from '../../ui/message/message.tsx';
import type { AccountOutcome } from './change-account.server.ts';
import messages from './messages.ts';

interface PersonFormProps {
  readonly user: { readonly name: string; readonly locale: Locale };
  readonly outcome: AccountOutcome | undefined;
  /** Of the last answer: a second answer of the same kind is a new message, and read aloud again. */
  readonly answer: string | undefined;
}

export function PersonForm({ user, outcome, answer }: PersonFormProps) {
  const say = useSay(messages);
  return (
    <Section title={say('person')}>
      <Form method="post" className="stack near">
        {outcome?.kind === 'saved' && <Message key={answer} kind="note" title={say('saved')} focus />}
        <input type="hidden" name="intent" value="person" />
        <Field
          label={say('name')}
          hint={say('nameHint')}
          error={outcome?.kind === 'name-needed' ? say('needed') : undefined}
          name="name"
          autoComplete="name"
          maxLength={120}
          defaultValue={user.name}
          required
        />
        <Select label={say('language')} name="locale" defaultValue={user.locale}>
          {locales.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {languageNames[locale]}
            </option>
          ))}
        </Select>
        <p>
          <Button>{say('save')}</Button>
        </p>
      </Form>
    </Section>
  );
}
