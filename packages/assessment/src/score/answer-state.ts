import type { Criterion } from '@mds2/catalog';
import {
  BLANK,
  FILLER,
  LIMITED,
  NA,
  NA_ACCEPTED,
  NO,
  PARTIAL as PARTIAL_VERDICT,
  PROMISED,
  SEE_NOTE,
  TEXT as TEXT_VALUE,
  VALUE_BITS,
  YES as YES_VALUE,
} from '@mds2/disclosure';

/**
 * What an answer amounts to for a criterion, before polarity: SCORING.md, "One criterion", items 3 to 6. Special readings
 * (`partialRules`) come before this and are looked up apart.
 */
export const OPEN = 0;
export const YES = 1;
export const DENIED = 2;
/** Yes with a short note that holds a limiting word. */
export const YES_LIMITED = 3;
/** Yes with a future word in its note. It wins over a limiting word: "only from the next release" is no half of today. */
export const YES_PROMISED = 4;
export const NO_PROMISED = 5;
export const TEXT = 6;
export const TEXT_FILLER = 7;
export const TEXT_PROMISED = 8;
/** N/A against a closed gate, or accepted by a person: left out. */
export const LEFT_OUT = 9;
/** N/A against an open gate, without a written reason. */
export const NA_UNREASONED = 10;
/** N/A against an open gate with a written reason that nobody has accepted yet, or against an unknown gate. */
export const NA_OPEN = 11;
export const PARTIAL = 12;
export const STATES = 16;

/** By packed byte. N/A is decided by its gate afterwards. */
export const stateOfByte = Uint8Array.from({ length: 256 }, (_, byte) => {
  switch (byte & VALUE_BITS) {
    case YES_VALUE:
      return byte & PROMISED ? YES_PROMISED : byte & LIMITED ? YES_LIMITED : YES;
    case NO:
      return byte & PROMISED ? NO_PROMISED : DENIED;
    case TEXT_VALUE:
      return byte & FILLER ? TEXT_FILLER : byte & PROMISED ? TEXT_PROMISED : TEXT;
    case NA:
      return NA_OPEN;
    case PARTIAL_VERDICT:
      return PARTIAL;
    case NA_ACCEPTED:
      return LEFT_OUT;
    case BLANK:
    case SEE_NOTE:
    default:
      return OPEN;
  }
});

export const goodWhens: readonly Criterion['goodWhen'][] = ['yes', 'no', 'text-present', 'provided'];

/** By `goodWhen * STATES + state`; `there` is 0 where the criterion is left out, and both ends 0. */
export interface ValueTable {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly there: Uint8Array;
}

/** Value of each state under each polarity; `strictNa`: N/A against an open gate without a reason is 0 instead of open. */
export function valueTable(strictNa: boolean): ValueTable {
  const low = new Float64Array(goodWhens.length * STATES);
  const high = new Float64Array(goodWhens.length * STATES).fill(1);
  const there = new Uint8Array(goodWhens.length * STATES).fill(1);
  goodWhens.forEach((goodWhen, row) => {
    const set = (state: number, from: number, to: number = from): void => {
      low[row * STATES + state] = from;
      high[row * STATES + state] = to;
    };
    set(LEFT_OUT, 0);
    there[row * STATES + LEFT_OUT] = 0;
    if (strictNa) set(NA_UNREASONED, 0);
    set(PARTIAL, 0.5);
    // Filler says nothing, whatever the criterion hoped for.
    set(TEXT_FILLER, 0);
    switch (goodWhen) {
      case 'no':
        for (const state of [YES, YES_LIMITED, YES_PROMISED]) set(state, 0);
        set(DENIED, 1);
        set(NO_PROMISED, 0, 1);
        break;
      case 'text-present':
        for (const state of [YES, YES_LIMITED, TEXT]) set(state, 1);
        for (const state of [YES_PROMISED, TEXT_PROMISED]) set(state, 0, 1);
        for (const state of [DENIED, NO_PROMISED]) set(state, 0);
        break;
      case 'yes':
      case 'provided':
        set(YES, 1);
        set(YES_LIMITED, 0.5, 1);
        set(YES_PROMISED, 0, 1);
        for (const state of [DENIED, NO_PROMISED]) set(state, 0);
        break;
    }
  });
  return { low, high, there };
}
