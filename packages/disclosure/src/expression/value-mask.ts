import type { AnswerValue } from '../model.ts';
import { codeOf, PARTIAL } from '../codes/answer-codes.ts';
import type { ValueMask } from './expression.ts';

/** The bit of a value word; an `ID=no|na` is the sum of its words. */
export const valueMask = (word: string): ValueMask => 1 << (word === 'partial' ? PARTIAL : codeOf(word as AnswerValue));

/** Whether a mask holds a value. */
export const holds = (values: ValueMask, code: number): boolean => ((values >> code) & 1) === 1;
