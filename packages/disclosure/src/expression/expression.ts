/** A set of answer values as bits: bit n is set for the value with code n (`codes/answer-codes.ts`); bit 6 is "partial". */
export type ValueMask = number;

/** A question with its place in the form: the place is what evaluation uses, the ID is for people. */
export interface QuestionRef {
  readonly id: string;
  readonly index: number;
}

export type Operand =
  | { readonly kind: 'literal'; readonly value: number | string }
  | { readonly kind: 'meta'; readonly field: string }
  | { readonly kind: 'document-field'; readonly document: string; readonly field: string };

/** The grammar of SCORING.md as a tree; every ID is resolved against the form that it was parsed for. */
export type Expression =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression }
  | { readonly kind: 'answer'; readonly question: QuestionRef; readonly values: ValueMask; readonly negated: boolean }
  | { readonly kind: 'exposure'; readonly id: string; readonly index: number }
  | {
      readonly kind: 'any' | 'all' | 'none' | 'count';
      readonly questions: readonly QuestionRef[];
      readonly values: ValueMask;
      /** For `count`; 0 otherwise. */
      readonly atLeast: number;
    }
  | { readonly kind: 'note'; readonly questions: readonly QuestionRef[]; readonly pattern: RegExp }
  | { readonly kind: 'has-note'; readonly question: QuestionRef }
  | { readonly kind: 'document'; readonly document: string; readonly state: 'provided' | 'missing'; readonly negated: boolean }
  | { readonly kind: 'other'; readonly source: 'mdcg' | 'hospital'; readonly ref: string; readonly values: ValueMask; readonly negated: boolean }
  | { readonly kind: 'comparison'; readonly left: Operand; readonly operator: '<' | '>'; readonly right: Operand };

/** Why a text is no expression. Positions are 0-based offsets into the text; worded by `describeExpressionError`. */
export type ExpressionError =
  | { readonly kind: 'expected'; readonly position: number; readonly expected: Expected; readonly found: string }
  | { readonly kind: 'unknown-question'; readonly position: number; readonly question: string }
  | { readonly kind: 'unknown-exposure'; readonly position: number; readonly exposure: string }
  | { readonly kind: 'empty-range'; readonly position: number; readonly from: string; readonly to: string }
  | { readonly kind: 'bad-pattern'; readonly position: number; readonly pattern: string };

export type Expected = 'condition' | 'question' | 'value' | 'comparison' | 'number' | 'pattern' | 'name' | 'end' | '(' | ')' | '=' | '>=' | '~/';
