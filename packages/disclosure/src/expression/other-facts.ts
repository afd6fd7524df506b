import type { AnswerValue } from '../model.ts';

/** What a questionnaire or the hospital's own self-check says to one item. */
export interface OtherAnswer {
  readonly value: 'yes' | 'no' | 'partial' | 'na' | 'text' | 'blank';
  /** The written reason of a "not applicable", or the text of a text answer; null where there is none. */
  readonly reason: string | null;
}

export interface DocumentFact {
  readonly state: 'provided' | 'missing';
  /** Dates as YYYY-MM-DD, numbers as numbers: `until`, `os-eol`, `kev-unfixed`. */
  readonly fields: Readonly<Record<string, number | string>>;
}

/**
 * Everything that an expression or a criterion may read besides the MDS2. What is not in here is unknown, never "no".
 * Keys are the refs of the criteria: `M3.8-01`, `D:sbom-file`, `HF:dpia`; meta fields are `age-months`, `answered-share`,
 * `delivery-date`, `planned-end-of-use`.
 */
export interface OtherFacts {
  readonly mdcg: Readonly<Record<string, OtherAnswer>>;
  readonly documents: Readonly<Record<string, DocumentFact>>;
  readonly hospital: Readonly<Record<string, OtherAnswer>>;
  readonly meta: Readonly<Record<string, number | string>>;
}

export const noOtherFacts: OtherFacts = { mdcg: {}, documents: {}, hospital: {}, meta: {} };

/** What a person read out of an answer that was open; it stands beside the answer, never over it. */
export type Verdict = 'yes' | 'no' | 'partial' | 'na' | 'open';

/** A value word of the grammar: those of an answer, and "partial" of a questionnaire. */
export type ValueWord = AnswerValue | 'partial';
