import { formOf, from2013, hn1_2019, type FormVersion } from '@mds2/catalog';
import { BLANK, HAS_NOTE, NA, NA_ACCEPTED, NO, questionIndex, SEE_NOTE, VALUE_BITS, YES } from '@mds2/disclosure';
import type { CounterpartKind } from '../model.ts';

/** An older edition of the form as it answers HN 1-2019: the catalogue's mapping, laid out by places. */
export interface OlderForm {
  /** By place in HN 1-2019: the question of the older form that speaks to it; null where it asks nothing of the kind. */
  readonly counterparts: readonly ({ readonly place: number; readonly question: string; readonly kind: CounterpartKind } | null)[];
  /** How many questions of HN 1-2019 it can answer at all. */
  readonly answers: number;
}

/** null for HN 1-2019 itself. Editions without a mapping (2004) answer nothing. */
export function olderForm(formVersion: FormVersion): OlderForm | null {
  return formVersion === 'HN 1-2019' ? null : olderForms[formVersion];
}

const olderForms: Readonly<Record<Exclude<FormVersion, 'HN 1-2019'>, OlderForm>> = {
  'HN 1-2013': layOut('HN 1-2013', from2013),
  'v1.0 (2004)': layOut('v1.0 (2004)', {}),
};

function layOut(formVersion: FormVersion, mapping: typeof from2013): OlderForm {
  const { indexOf } = questionIndex(formOf(formVersion));
  const byTarget = new Map(
    Object.entries(mapping).flatMap(([question, to]) => (to.kind === 'none' ? [] : [[to.question as string, { place: indexOf.get(question)!, question, kind: to.kind }]])),
  );
  return { counterparts: hn1_2019.questions.map(({ id }) => byTarget.get(id) ?? null), answers: byTarget.size };
}

/** Packed answers of an older form as packed answers of HN 1-2019; what it does not ask, or leaves open, is blank. */
export function readAs2019({ counterparts }: OlderForm, codes: Uint8Array, into: Uint8Array): void {
  counterparts.forEach((counterpart, place) => {
    into[place] = counterpart ? carried[counterpart.kind](codes[counterpart.place] ?? BLANK) : BLANK;
  });
}

/** One byte across the editions. A Yes and a No that change places keep what their note does to them: it limits or promises all the same. */
const carried: Readonly<Record<CounterpartKind, (byte: number) => number>> = {
  same: (byte) => byte,
  flipped: (byte) => {
    const value = byte & VALUE_BITS;
    return value === YES || value === NO ? (byte & ~VALUE_BITS) | (value === YES ? NO : YES) : byte;
  },
  'no-only': (byte) => {
    switch (byte & VALUE_BITS) {
      case NO:
      case NA_ACCEPTED:
      case SEE_NOTE:
        return byte;
      case NA:
        // Right where the newer question's gate is closed; elsewhere open under every profile: nobody was asked for a reason.
        return byte | HAS_NOTE;
      default:
        return BLANK;
    }
  },
};
