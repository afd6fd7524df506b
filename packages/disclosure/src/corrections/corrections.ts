import type { Answer, AnswerValue, Disclosure } from '../model.ts';

/** What of a form a person may correct where the reader took it wrongly from the file. */
export const correctedFields = ['manufacturer', 'model', 'documentId', 'releaseDate', 'answer'] as const;
export type CorrectedField = (typeof correctedFields)[number];

/** One correction: it stands beside what was read, which is kept. */
export interface Correction {
  readonly field: CorrectedField;
  /** Canonical ID for an answer, else null. */
  readonly question: string | null;
  /** What stood there when it was corrected: the raw text of an answer, the value of a header field; null where nothing was read. */
  readonly read: string | null;
  /** A value of the header, or one of the answer values. */
  readonly corrected: string;
}

export const answerValues: readonly AnswerValue[] = ['yes', 'no', 'na', 'see-note', 'text', 'blank'];

/** What the file says at the place of a correction: raw text of an answer, value of a header field; null where nothing was read. */
export function readAt({ document, answers }: Disclosure, { field, question }: Pick<Correction, 'field' | 'question'>): string | null {
  if (field !== 'answer') return document[field];
  return answers.find(({ id }) => id === question)?.raw ?? null;
}

/** Whether a correction can be made: its field is there, and its value one that the field takes. */
export function isCorrection({ field, question, corrected }: Pick<Correction, 'field' | 'question' | 'corrected'>): boolean {
  if (field === 'answer') return question !== null && (answerValues as readonly string[]).includes(corrected);
  if (question !== null || corrected.trim() === '') return false;
  return field !== 'releaseDate' || isDay(corrected);
}

/**
 * The disclosure as it stands after corrections; those whose place reads differently by now, or that are none, change nothing.
 * Raw texts, notes and cells stay as they were read.
 */
export function applyCorrections(disclosure: Disclosure, corrections: readonly Correction[]): Disclosure {
  const valid = stillValid(disclosure, corrections);
  if (valid.length === 0) return disclosure;
  const answers = new Map(valid.filter(({ field }) => field === 'answer').map(({ question, corrected }) => [question, corrected as AnswerValue]));
  const document = { ...disclosure.document };
  for (const { field, corrected } of valid) if (field !== 'answer') document[field] = corrected;
  return {
    ...disclosure,
    document,
    answers: answers.size === 0 ? disclosure.answers : disclosure.answers.map((answer): Answer => ({ ...answer, value: answers.get(answer.id) ?? answer.value })),
  };
}

/** Those corrections that hold for this reading: the place still says what it said when it was corrected. The later of two at one place wins. */
export function stillValid(disclosure: Disclosure, corrections: readonly Correction[]): readonly Correction[] {
  const last = new Map<string, Correction>();
  for (const one of corrections) if (isCorrection(one) && readAt(disclosure, one) === one.read) last.set(`${one.field} ${one.question ?? ''}`, one);
  return [...last.values()];
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
