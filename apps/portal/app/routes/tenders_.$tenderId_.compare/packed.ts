import type { Interval } from '@mds2/base';
import type { AnswerValue } from '@mds2/disclosure';

import type { Effect } from '../../ui/answer/answer-mark.tsx';

// A comparison of twenty candidates holds 4,800 answers and 560 intervals. As objects they are hundreds of kilobytes in
// every page, twice (once as HTML, once for the script); packed they are a letter an answer and seven an interval.

const values: readonly AnswerValue[] = ['yes', 'no', 'na', 'see-note', 'text', 'blank'];
const effects: readonly Effect[] = ['for', 'against', 'open', 'none'];
const FIRST = 'a'.charCodeAt(0);

/** One answer with what it does, as one letter. */
export const packAnswer = (value: AnswerValue, effect: Effect): string => String.fromCharCode(FIRST + values.indexOf(value) * effects.length + effects.indexOf(effect));

/** The answer behind a letter. A letter of no answer throws: server and page are of one build, so it is a bug. */
export function unpackAnswer(letter: string | undefined): { readonly value: AnswerValue; readonly effect: Effect } {
  const code = (letter ?? '').charCodeAt(0) - FIRST;
  const value = values[Math.floor(code / effects.length)];
  const effect = effects[code % effects.length];
  if (value === undefined || effect === undefined) throw new Error(`no packed answer: ${JSON.stringify(letter)}`);
  return { value, effect };
}

export type RowState = 'scored' | 'type' | 'threat' | 'phase' | 'condition' | 'not-assessed';

/** One candidate's score of one practice or section. */
export interface RowScore {
  readonly state: RowState;
  /** In [0, 1]; to a thousandth, outwards, so that packing never makes an interval narrower. */
  readonly range: Interval;
  /** Criteria that are decided, of those that apply. */
  readonly decided: number;
  readonly applicable: number;
}

const states: readonly RowState[] = ['scored', 'type', 'threat', 'phase', 'condition', 'not-assessed'];
const WIDTH = 9;

/** Scores in the order of the rows, nine characters each: state, low and high in thousandths, decided and applicable criteria, base 36. */
export function packScores(scores: readonly RowScore[]): string {
  return scores
    .map(({ state, range, decided, applicable }) => {
      const low = Math.floor(range.low * 1000 + 1e-6);
      const high = Math.ceil(range.high * 1000 - 1e-6);
      // A settled score stays settled: both ends are the nearest thousandth.
      const settled = range.high - range.low < 1e-9 ? Math.round(range.low * 1000) : null;
      return [String(states.indexOf(state)), ...[settled ?? low, settled ?? high, decided, applicable].map((n) => n.toString(36).padStart(2, '0'))].join('');
    })
    .join('');
}

/** The scores of a packed text. */
export function unpackScores(packed: string): readonly RowScore[] {
  const scores: RowScore[] = [];
  for (let at = 0; at < packed.length; at += WIDTH) {
    const [low, high, decided, applicable] = [1, 3, 5, 7].map((from) => parseInt(packed.slice(at + from, at + from + 2), 36)) as [number, number, number, number];
    scores.push({ state: states[Number(packed[at])] ?? 'not-assessed', range: { low: low / 1000, high: high / 1000 }, decided, applicable });
  }
  return scores;
}
