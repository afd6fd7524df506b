import { formOf } from '@mds2/catalog';
import type { Disclosure } from '../model.ts';
import { answerSheet, type AnswerSheet } from './answer-sheet.ts';
import { traitsOf } from './note-traits.ts';

/**
 * One byte an answer in form order (240 for HN 1-2019; other forms have their own length): value and note traits of
 * `answer-codes.ts`. A revision can be scored from this alone, without its notes, to the very figures of the whole disclosure.
 */
export function packAnswers(disclosure: Disclosure): Uint8Array {
  return packSheet(answerSheet(disclosure, formOf(disclosure.formVersion)));
}

export function packSheet(sheet: AnswerSheet): Uint8Array {
  const codes = Uint8Array.from(sheet.values);
  sheet.answers.forEach((answer, place) => {
    if (answer) codes[place]! |= traitsOf(answer);
  });
  return codes;
}
