import type { AnswerValue } from '@mds2/disclosure';

import { useSay } from '../../i18n/use-say.ts';
import { answerMessages } from './messages.ts';
import { shortAnswerMessages } from './short-messages.ts';

/** What an answer does to the score once polarity is applied: a No can count for. */
export type Effect = 'for' | 'against' | 'open' | 'none';

/** A normalised answer with its sign: disc, ring, hatched disc, dash. The effect is read after the word. */
export function AnswerMark({ value, effect, short = false }: { value: AnswerValue; effect: Effect; short?: boolean }) {
  const say = useSay(answerMessages);
  const brief = useSay(shortAnswerMessages);
  return (
    <span className={`ans ${effect}`}>
      {short ? brief(value) : say(value)}
      <span className="vh">, {say(`effect-${effect}`)}</span>
    </span>
  );
}
