import { Form } from '@remix-run/react';

import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { Button } from '../../ui/controls/button.tsx';
import { TextField } from '../../ui/controls/field.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Why } from '../../ui/layout/why.tsx';
import { Tag } from '../../ui/sign/tag.tsx';
import type { LawRule } from './law-rules.ts';
import messages from './messages.ts';

interface LawListProps {
  readonly law: readonly { readonly rule: LawRule; readonly on: boolean; readonly last: { readonly reason: string; readonly by: string; readonly at: string } | null }[];
  readonly maySwitch: boolean;
}

/** Rules of tender law as we read them, each with its switch and with who threw it last, and why. */
export function LawList({ law, maySwitch }: LawListProps) {
  const say = useSay(messages);
  const { dateTime } = useDates();
  return (
    <Section title={say('law')}>
      <p className="muted">{say('lawText')}</p>
      <ul className="stack near">
        {law.map(({ rule, on, last }) => (
          <li key={rule}>
            <p>
              <Tag sign={on ? 'ok' : 'pause'} tone={on ? 'sure' : 'due'}>{say(on ? 'lawOn' : 'lawOff')}</Tag> {say(`law-${rule}`)}
            </p>
            <p className="muted">{last ? say('lawSwitched', { who: last.by, date: dateTime(last.at), reason: last.reason }) : say('lawNever')}</p>
            {maySwitch && (
              <Why summary={<>{say(on ? 'lawTurnOff' : 'lawTurnOn')}<span className="vh">: {say(`law-${rule}`)}</span></>}>
                <Form method="post" className="stack near page-form">
                  <input type="hidden" name="intent" value="law" />
                  <input type="hidden" name="rule" value={rule} />
                  <input type="hidden" name="on" value={on ? '0' : '1'} />
                  <TextField label={say('reason')} hint={say('reasonHint')} name="reason" required maxLength={4000} />
                  <Button>{say('lawSwitch')}</Button>
                </Form>
              </Why>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
