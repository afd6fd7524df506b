import { Form } from '@remix-run/react';

import { useVisitor } from '../../frame/use-visitor.ts';
import { useLocale } from '../../i18n/use-locale.ts';
import { useSay } from '../../i18n/use-say.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Choice } from '../../ui/controls/choice.tsx';
import { Check, TextField } from '../../ui/controls/field.tsx';
import { intervalLabel } from '../../ui/interval/interval-text.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Message } from '../../ui/message/message.tsx';
import { formatList } from '../../ui/text/figures.ts';
import type { OfferLine } from './decision-page.server.ts';
import messages from './messages.ts';
import type { DecidingError } from './parse-decision.ts';

interface DecideFormProps {
  readonly offers: readonly OfferLine[];
  /** By which the server knows that the evaluation is still the one that was shown. */
  readonly mark: string;
  readonly error: DecidingError | null;
  /** What was typed before an error. */
  readonly typed: { readonly candidate: string; readonly reason: string; readonly waiver: string };
}

/** The choice with its reason. Whoever is knocked out is named, and cannot be chosen. */
export function DecideForm({ offers, mark, error, typed }: DecideFormProps) {
  const say = useSay(messages);
  const locale = useLocale();
  const name = useVisitor()?.user?.name ?? '';
  const out = offers.filter(({ knockedOut }) => knockedOut);
  const blocked = offers.some(({ knockedOut, openKnockOuts }) => !knockedOut && openKnockOuts > 0);
  const wrong = (...of: readonly DecidingError[]) => (error && of.includes(error) ? { error: say(error) } : {});
  return (
    <Form method="post" className="stack page-form">
      <input type="hidden" name="intent" value="decide" />
      <input type="hidden" name="mark" value={mark} />
      <Section title={say('choose')}>
        <div className="stack near">
          {(error === 'candidate-missing' || error === 'candidate-out') && <Message kind="error" title={say(error)} focus />}
          <Choice
            name="candidate"
            legend={say('titleOpen')}
            {...(typed.candidate ? { chosen: typed.candidate } : {})}
            options={[
              ...offers
                .filter(({ knockedOut }) => !knockedOut)
                .map((offer) => ({
                  value: offer.id,
                  label: (
                    <>
                      <b>{offer.name}</b>
                      {offer.openKnockOuts > 0 && (
                        <>
                          <br />
                          <small>{say('openKnockOuts', { count: offer.openKnockOuts })}: {offer.open.join(' ')}</small>
                        </>
                      )}
                    </>
                  ),
                  consequence: offer.place && say('points', { range: intervalLabel(offer.total), place: offer.place.from === offer.place.to ? offer.place.from : `${offer.place.from}–${offer.place.to}` }),
                })),
              { value: 'none', label: say('none'), consequence: say('noneHint') },
            ]}
          />
          {out.length > 0 && <p>{say('outside', { names: formatList(out.map((offer) => offer.name), locale) })}</p>}
        </div>
      </Section>
      <TextField label={say('reason')} hint={say('reasonHint')} name="reason" rows={5} required maxLength={4000} defaultValue={typed.reason} {...wrong('reason-missing')} />
      {blocked && <TextField label={say('waiver')} hint={say('waiverHint')} name="waiver" rows={2} maxLength={4000} defaultValue={typed.waiver} {...wrong('waiver-missing')} />}
      {error === 'confirm-missing' && <Message kind="error" title={say(error)} focus />}
      <p><Check name="confirm" value="1" required>{say('confirm', { name })}</Check></p>
      <p className="bar"><Button weight="first">{say('decide')}</Button></p>
    </Form>
  );
}
