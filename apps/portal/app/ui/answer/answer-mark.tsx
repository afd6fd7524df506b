import type { AnswerValue } from '@mds2/disclosure';

import { useSay } from '../../i18n/use-say.ts';
import { answerMessages } from './messages.ts';

/** What an answer does to the score once polarity is applied: a No can count for. */
export type Effect = 'for' | 'against' | 'open' | 'none';

/** A normalised answer with its sign: disc, ring, hatched disc, dash. The effect is read after the word. */
export function AnswerMark({ value, effect }: { value: AnswerValue; effect: Effect }) {
  const say = useSay(answerMessages);
  return (
    <span className={`ans ${effect}`}>
      {say(value)}
      <span className="vh">, {say(`effect-${effect}`)}</span>
    </span>
  );
}
