import type { Form } from '@mds2/catalog';
import { questionIndex } from '../expression/question-index.ts';
import { noteText } from '../expression/note-pattern.ts';
import type { Answer, Disclosure } from '../model.ts';
import { BLANK, codeOf } from './answer-codes.ts';

/** A disclosure laid over its form: one place a question, whatever the order of its rows. */
export interface AnswerSheet {
  readonly form: Form;
  /** Undefined where the disclosure has no row for the question. */
  readonly answers: readonly (Answer | undefined)[];
  /** Value codes without traits. */
  readonly values: Uint8Array;
}

/** Lays the answers over the form. Unknown IDs have no place in it; of a repeated ID the first counts. A missing row is blank. */
export function answerSheet(disclosure: Disclosure, form: Form): AnswerSheet {
  const { ids, indexOf } = questionIndex(form);
  const answers = new Array<Answer | undefined>(ids.length).fill(undefined);
  const values = new Uint8Array(ids.length).fill(BLANK);
  for (const answer of disclosure.answers) {
    const place = indexOf.get(answer.id);
    if (place === undefined || answers[place]) continue;
    answers[place] = answer;
    values[place] = codeOf(answer.value);
  }
  return { form, answers, values };
}

/** All that was written to a question besides its value word: of a text answer the text itself first, then the notes. */
export function writtenTo(answer: Answer | undefined): string {
  if (!answer) return '';
  return answer.value === 'text' ? noteText([answer.raw, ...answer.notes]) : noteText(answer.notes);
}
