import { Form } from '@remix-run/react';

import { useVisitor } from '../../frame/use-visitor.ts';
import { useSay } from '../../i18n/use-say.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Choice } from '../../ui/controls/choice.tsx';
import { Check, Field } from '../../ui/controls/field.tsx';
import messages from './messages.ts';
import type { ShownProcedure, StepOutcome } from './shown-procedure.ts';

interface PublishFormProps {
  readonly page: ShownProcedure;
  readonly error: StepOutcome['error'] | null;
  readonly typed: StepOutcome['typed'];
}

/** Locks what is asked. The rules are the officer's choice: none is chosen beforehand. */
export function PublishForm({ page, error, typed }: PublishFormProps) {
  const say = useSay(messages);
  const name = useVisitor()?.user?.name ?? '';
  return (
    <Form method="post" className="stack near page-form">
      <input type="hidden" name="intent" value="publish" />
      <input type="hidden" name="version" value={page.version} />
      <h3>{say('publish')}</h3>
      <p>{say('publishText')}</p>
      {page.rulesOpen ? (
        <>
          <p>{say('rules')}</p>
          <Choice
            name="rules"
            legend={say('rules')}
            {...(typed.rules === '' ? {} : { chosen: typed.rules })}
            options={(['public', 'private'] as const).map((rules) => ({
              value: rules,
              label: (
                <>
                  <b>{say(`choose-${rules}`)}</b>
                  <br />
                  <small>{say(`choose-${rules}What`)}</small>
                </>
              ),
            }))}
          />
        </>
      ) : (
        <>
          <input type="hidden" name="rules" value={page.rules} />
          <p>{say('rulesFixed', { rules: say(`rules-${page.rules}`) })}</p>
        </>
      )}
      {(page.rulesOpen || page.rules === 'public') && (
        <Field
          type="datetime-local"
          name="opensAt"
          label={say('opensAt', { zone: page.timeZone })}
          hint={say('opensAtHint')}
          defaultValue={typed.opensAt}
          {...(error === 'opening-time' ? { error: say(error) } : {})}
        />
      )}
      <p><Check name="confirm" value="1" required>{say('confirmPublish', { name })}</Check></p>
      <p className="bar"><Button weight="first">{say('publish')}</Button></p>
    </Form>
  );
}
