import type { Polarity, Question } from '@mds2/catalog';
import { gatesOf } from '../expression/gates-of.ts';
import type { Answer, Disclosure } from '../model.ts';

/**
 * Where an answer stands. Better is more: `open` (a note unread, a free text, an N/A nobody can explain) lies between a bad and
 * a good answer, as its interval does in the score. The others cannot be ranked.
 */
export type Standing = 'bad' | 'open' | 'good' | 'not-applicable' | 'neutral' | 'silent';

const GOOD_ANSWER: Readonly<Record<Polarity, 'yes' | 'no' | null>> = {
  good: 'yes',
  bad: 'no',
  exposure: null,
  info: null,
};

/** Says where each answer of a disclosure stands, by the polarity of its question and the gates as this disclosure has them. */
export function standingsIn(
  disclosure: Disclosure,
): (question: Question | undefined, answer: Answer | undefined) => Standing {
  const gates = gatesOf(disclosure);
  return (question, answer) => {
    if (!answer || answer.value === 'blank') return 'silent';
    const good = question ? GOOD_ANSWER[question.polarity] : null;
    // A No below a closed gate stands for N/A: the loss, if it is one, is the parent's.
    const isExcused =
      question !== undefined && gates[question.id] === false && (answer.value === 'na' || answer.value === 'no');
    if (isExcused) return 'not-applicable';
    if (good === null) return 'neutral';
    if (answer.value === 'yes' || answer.value === 'no') return answer.value === good ? 'good' : 'bad';
    return 'open';
  };
}

const RANKS: Readonly<Record<Standing, number | null>> = {
  bad: 0,
  open: 1,
  good: 2,
  'not-applicable': null,
  neutral: null,
  silent: null,
};

/** Positive where the second stands better, negative where worse, 0 where neither does or they cannot be ranked. */
export function compareStandings(before: Standing, after: Standing): number {
  const [from, to] = [RANKS[before], RANKS[after]];
  return from === null || to === null ? 0 : to - from;
}
