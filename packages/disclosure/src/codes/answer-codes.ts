import type { AnswerValue } from '../model.ts';

/**
 * One byte an answer: the value in the low three bits, traits of its note above. The table is append-only, because
 * revisions are stored in it; a new meaning takes a new code or bit, never an old one.
 */
export const VALUE_BITS = 0b111;

export const BLANK = 0;
export const YES = 1;
export const NO = 2;
export const NA = 3;
export const SEE_NOTE = 4;
export const TEXT = 5;
/** A reader's "partly": never stored with a revision, laid over its codes while scoring. */
export const PARTIAL = 6;
/** "Not applicable", accepted by a reader: never stored with a revision. */
export const NA_ACCEPTED = 7;

/** The answer has a note (a resolved reference or a fused remark) that holds text. */
export const HAS_NOTE = 1 << 3;
/** A note of at most 60 characters holds a limiting word. */
export const LIMITED = 1 << 4;
/** A note holds a future word. */
export const PROMISED = 1 << 5;
/** The text of the answer is filler only. */
export const FILLER = 1 << 6;
/** The note (of a text answer: the text or the note) matches the special reading that the catalogue has for this question. */
export const SPECIAL = 1 << 7;

const values: readonly AnswerValue[] = ['blank', 'yes', 'no', 'na', 'see-note', 'text'];
const codes = new Map(values.map((value, code) => [value, code]));

export const codeOf = (value: AnswerValue): number => codes.get(value)!;

/** The stated value behind a byte; traits and verdict codes do not hide it (a verdict is no statement of the vendor). */
export const valueOf = (byte: number): AnswerValue => values[byte & VALUE_BITS] ?? 'blank';
