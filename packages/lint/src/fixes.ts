import type { AnswerValue } from '@mds2/disclosure';
import type { Fix } from './model.ts';

/** The words of the form's own list; none for text and blank. */
export const ANSWER_WORDS: Readonly<Partial<Record<AnswerValue, string>>> = {
  yes: 'Yes',
  no: 'No',
  na: 'N/A',
  'see-note': 'See Notes',
};

export const setAnswer = (question: string, value: string, safe: boolean): Fix => ({
  safe,
  kind: 'set-answer',
  data: { question, value },
  edits: [{ kind: 'answer', question, raw: value }],
});
