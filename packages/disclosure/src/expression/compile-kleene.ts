import { assertNever } from '@mds2/base';
import { NA, NO, YES } from '../codes/answer-codes.ts';
import type { Expression, Operand } from './expression.ts';
import { FALSE, TRUE, UNKNOWN, type Kleene } from './kleene.ts';
import type { OtherFacts } from './other-facts.ts';
import { holds, valueMask } from './value-mask.ts';

/** Codes of `read` besides those of the code table. An N/A whose gate is closed: it reads as No, and as the N/A it is. */
export const NA_AS_NO = 5;
/** An N/A whose gate is open or unknown: true where an atom names `na`, else unknown. */
export const NA_STATED = 4;

/**
 * What a compiled expression reads. `read` has one code a question: 0 unknown, else YES, NO, PARTIAL or, in the raw reading,
 * NA of the code table; in the score reading N/A is one of the two codes above. `exposures` one Kleene value each, in the order of the vocabulary. Notes are stated facts: an answer without a matching
 * note is "no such note", never unknown; where notes were not loaded (`notes` null) they are unknown.
 */
export interface KleeneState {
  readonly read: Uint8Array;
  readonly exposures: Uint8Array;
  readonly notes: ((question: number) => string) | null;
  readonly hasNote: ((question: number) => boolean) | null;
  readonly other: OtherFacts;
}

export type KleeneFunction = (state: KleeneState) => Kleene;

/**
 * The reading for scores and gates: Kleene's logic, open answers unknown. The same function serves both kinds of `read`:
 * raw stated answers (exposures), and the score reading, in which N/A counts as No where its gate is closed and is unknown
 * elsewhere. An atom that names `na` (`TXCF-2.1=no|na`) is true of a stated N/A in both.
 */
export function compileKleene(expression: Expression): KleeneFunction {
  switch (expression.kind) {
    case 'and': {
      const parts = expression.parts.map(compileKleene);
      return (state) => {
        let result: Kleene = TRUE;
        for (const part of parts) {
          const value = part(state);
          if (value === FALSE) return FALSE;
          if (value < result) result = value;
        }
        return result;
      };
    }
    case 'or': {
      const parts = expression.parts.map(compileKleene);
      return (state) => {
        let result: Kleene = FALSE;
        for (const part of parts) {
          const value = part(state);
          if (value === TRUE) return TRUE;
          if (value > result) result = value;
        }
        return result;
      };
    }
    case 'not': {
      const part = compileKleene(expression.part);
      return (state) => (TRUE - part(state)) as Kleene;
    }
    case 'answer': {
      const table = kleeneTable(expression.values, expression.negated);
      const { index } = expression.question;
      return (state) => table[state.read[index]!] as Kleene;
    }
    case 'exposure': {
      const { index } = expression;
      return (state) => state.exposures[index] as Kleene;
    }
    case 'any':
    case 'none': {
      const places = Uint16Array.from(expression.questions, (question) => question.index);
      const table = kleeneTable(expression.values, false);
      const none = expression.kind === 'none';
      return ({ read }) => {
        let result: number = FALSE;
        for (let i = 0; i < places.length && result !== TRUE; i++) {
          const value = table[read[places[i]!]!]!;
          if (value > result) result = value;
        }
        return (none ? TRUE - result : result) as Kleene;
      };
    }
    case 'all': {
      const places = Uint16Array.from(expression.questions, (question) => question.index);
      const table = kleeneTable(expression.values, false);
      return ({ read }) => {
        let result: number = TRUE;
        for (let i = 0; i < places.length && result !== FALSE; i++) {
          const value = table[read[places[i]!]!]!;
          if (value < result) result = value;
        }
        return result as Kleene;
      };
    }
    case 'count': {
      const places = Uint16Array.from(expression.questions, (question) => question.index);
      const table = kleeneTable(expression.values, false);
      const { atLeast } = expression;
      return ({ read }) => {
        let sure = 0;
        let possible = 0;
        for (const place of places) {
          const value = table[read[place]!]!;
          if (value === TRUE) sure++;
          if (value !== FALSE) possible++;
        }
        return sure >= atLeast ? TRUE : possible < atLeast ? FALSE : UNKNOWN;
      };
    }
    case 'note': {
      const places = expression.questions.map((question) => question.index);
      const { pattern } = expression;
      return ({ notes }) => {
        if (!notes) return UNKNOWN;
        return places.some((place) => pattern.test(notes(place))) ? TRUE : FALSE;
      };
    }
    case 'has-note': {
      const { index } = expression.question;
      return ({ hasNote }) => (hasNote ? (hasNote(index) ? TRUE : FALSE) : UNKNOWN);
    }
    case 'document': {
      const key = `D:${expression.document}`;
      const { state: wanted, negated } = expression;
      return ({ other }) => {
        const document = other.documents[key];
        return document ? ((document.state === wanted) !== negated ? TRUE : FALSE) : UNKNOWN;
      };
    }
    case 'other': {
      const { source, ref, values, negated } = expression;
      return ({ other }) => {
        const answer = other[source][ref];
        // A text, a blank, and "not applicable" without its reason are no yes or no.
        if (!answer || answer.value === 'text' || answer.value === 'blank' || (answer.value === 'na' && !answer.reason)) return UNKNOWN;
        return ((values & valueMask(answer.value)) !== 0) !== negated ? TRUE : FALSE;
      };
    }
    case 'comparison': {
      const left = compileOperand(expression.left);
      const right = compileOperand(expression.right);
      const less = expression.operator === '<';
      return ({ other }) => {
        const a = left(other);
        const b = right(other);
        // Missing, or a date against a number: nothing can be said.
        if (a === undefined || b === undefined || typeof a !== typeof b) return UNKNOWN;
        return (less ? a < b : a > b) ? TRUE : FALSE;
      };
    }
    default:
      return assertNever(expression);
  }
}

/** By `read` code: is the answer one of the values? A partial verdict and everything open (0) are unknown. */
function kleeneTable(values: number, negated: boolean): Uint8Array {
  const table = new Uint8Array(8).fill(UNKNOWN);
  const [yes, no] = negated ? [FALSE, TRUE] : [TRUE, FALSE];
  for (const code of [YES, NO, NA]) table[code] = holds(values, code) ? yes : no;
  table[NA_AS_NO] = holds(values, NO) || holds(values, NA) ? yes : no;
  if (holds(values, NA)) table[NA_STATED] = yes;
  return table;
}

/** Dates are compared as YYYY-MM-DD texts, whose order is that of the days. A document that is missing has no fields. */
function compileOperand(operand: Operand): (other: OtherFacts) => number | string | undefined {
  switch (operand.kind) {
    case 'literal':
      return () => operand.value;
    case 'meta':
      return (other) => other.meta[operand.field];
    case 'document-field':
      return (other) => other.documents[`D:${operand.document}`]?.fields[operand.field];
    default:
      return assertNever(operand);
  }
}
