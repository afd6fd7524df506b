import { Form } from '@remix-run/react';

import { useVisitor } from '../../frame/use-visitor.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Choice } from '../../ui/controls/choice.tsx';
import { Field } from '../../ui/controls/field.tsx';
import { intervalLabel } from '../../ui/interval/interval-text.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Message } from '../../ui/message/message.tsx';
import messages from './messages.ts';
import type { ReadingError } from './parse-reading.ts';
import type { OnDesk } from './reading-page.server.ts';

interface ReadingFormProps {
  readonly item: OnDesk;
  readonly next: string | null;
  readonly error: ReadingError | null;
}

/** The verdict on the row, with what the total becomes beside each; rows of the same words are listed: one tick, or one button, for all. */
export function ReadingForm({ item, next, error }: ReadingFormProps) {
  const say = useSay(messages);
  const { date } = useDates();
  const name = useVisitor()?.user?.name ?? '';
  const now = intervalLabel(item.total);
  return (
    <Section title={say('settle')}>
      {item.offered && (
        <Form method="post" className="stack near">
          <Message kind="note" title={say('offered')}>
            <p>{say('offeredLine', { who: item.offered.by, date: date(item.offered.at), verdict: say(`verdict-${item.offered.verdict}`), reason: item.offered.reason })}</p>
            <input type="hidden" name="item" value={item.key} />
            <input type="hidden" name="next" value={next ?? ''} />
            <input type="hidden" name="verdict" value={item.offered.verdict} />
            <input type="hidden" name="reason" value={item.offered.reason} />
            <Button aria-keyshortcuts="T">
              <kbd aria-hidden="true">T</kbd> {say('takeOver')}
            </Button>
          </Message>
        </Form>
      )}
      <Form method="post" className="stack near" id="reading" key={item.key}>
        {error === 'verdict-missing' && <Message kind="error" title={say('chooseMissing')} focus />}
        <input type="hidden" name="item" value={item.key} />
        <input type="hidden" name="next" value={next ?? ''} />
        <Choice
          name="verdict"
          legend={say('settle')}
          {...(item.own ? { chosen: item.own.verdict } : {})}
          options={item.outcomes.map(({ verdict, total }, i) => ({
            value: verdict,
            label: (
              <>
                <kbd aria-hidden="true">{i + 1}</kbd> {say(`verdict-${verdict}`)}
              </>
            ),
            consequence: intervalLabel(total) === now ? say('unchanged') : say('outcome', { total: intervalLabel(total) }),
          }))}
        />
        <Field label={say('reason')} name="reason" required maxLength={2000} autoComplete="off" defaultValue={item.own?.reason ?? ''} {...(error === 'reason-missing' ? { error: say('reasonMissing') } : {})} />
        {item.same.length > 0 && (
          <fieldset>
            <legend>{say('also', { count: item.same.length })}</legend>
            {item.same.map((row) => (
              <label key={row.key} className="check wide">
                <input type="hidden" name="same" value={row.key} />
                <input type="checkbox" name="also" value={row.key} defaultChecked={row.question === item.question} />{' '}
                <span>
                  <b>{row.question}</b> {row.candidate} <small className="muted">{row.text || row.label}</small>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <p className="bar">
          <Button weight="first">{say('confirm', { name })}</Button>
          {item.same.length > 0 && (
            <Button name="rows" value="all">
              {say('confirmAll', { count: item.same.length + 1 })}
            </Button>
          )}
          <span className="muted">{say('confirmHint')}</span>
        </p>
      </Form>
    </Section>
  );
}
