import { Form } from '@remix-run/react';

import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Field, TextField } from '../../ui/controls/field.tsx';
import { Why } from '../../ui/layout/why.tsx';
import messages from './messages.ts';
import type { ShownProcedure, StepOutcome } from './shown-procedure.ts';

/** A later opening time with its reason, as long as the first one has not come. */
export function PostponeForm({ page, typed }: { page: ShownProcedure; typed: StepOutcome['typed'] }) {
  const say = useSay(messages);
  const { dateTime } = useDates();
  if (page.opensAt === null) return null;
  return (
    <Why summary={say('postpone')}>
      <Form method="post" className="stack near page-form">
        <input type="hidden" name="intent" value="postpone" />
        <input type="hidden" name="version" value={page.version} />
        <p>{say('postponeText', { date: dateTime(page.opensAt) })}</p>
        <Field type="datetime-local" name="opensAt" label={say('opensAt', { zone: page.timeZone })} required defaultValue={typed.opensAt || page.opensAtLocal} />
        <TextField label={say('reason')} hint={say('reasonHint')} name="reason" required maxLength={4000} defaultValue={typed.reason} />
        <Button>{say('postponeButton')}</Button>
      </Form>
    </Why>
  );
}
