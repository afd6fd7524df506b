import { Form } from '@remix-run/react';

import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { Button } from '../../ui/controls/button.tsx';
import messages from './messages.ts';
import type { ShownProcedure } from './shown-procedure.ts';

/** The opening by two persons: who has confirmed, who is still needed. */
export function OpenForm({ page }: { page: ShownProcedure }) {
  const say = useSay(messages);
  const { dateTime } = useDates();
  const { confirmations, iConfirmed, isOpeningTime, opensAt, may } = page;
  return (
    <Form method="post" className="stack near page-form">
      <input type="hidden" name="intent" value="open" />
      <h3>{say('open')}</h3>
      <p>{say('openText')}</p>
      <ul className="stack tight">
        {confirmations.map(({ by, at }) => (
          <li key={at + by}>{say('openBy', { who: by, date: dateTime(at) })}</li>
        ))}
        {confirmations.length === 0 && <li>{say('openNobody')}</li>}
      </ul>
      {!isOpeningTime && opensAt !== null && <p><b>{say('openEarly', { date: dateTime(opensAt) })}</b></p>}
      {isOpeningTime && may.open && (iConfirmed ? <p><b>{say('openWaits')}</b></p> : <p className="bar"><Button weight="first">{say(confirmations.length === 0 ? 'openFirst' : 'openSecond')}</Button></p>)}
    </Form>
  );
}
