import { exposures, hn1_2019 } from '@mds2/catalog';
import { answerSheet } from '../codes/answer-sheet.ts';
import { fromKleene, UNKNOWN } from '../expression/kleene.ts';
import type { Disclosure } from '../model.ts';
import { decideExposures, rawReading } from './decide-exposures.ts';

/**
 * The 17 exposures of a disclosure: true open, false closed, null unknown. For another form than HN 1-2019 all are unknown,
 * because its answers speak to other questions.
 */
export function exposuresOf(disclosure: Disclosure): Readonly<Record<string, boolean | null>> {
  if (disclosure.formVersion !== hn1_2019.version) return namedExposures(new Uint8Array(exposures.length).fill(UNKNOWN));
  return exposuresOfValues(answerSheet(disclosure, hn1_2019).values);
}

/** The same from value codes or packed codes of HN 1-2019. */
export function exposuresOfValues(codes: Uint8Array): Readonly<Record<string, boolean | null>> {
  const decided = new Uint8Array(exposures.length);
  decideExposures(codes.map((byte) => rawReading[byte]!), decided);
  return namedExposures(decided);
}

/** By ID, in the catalogue's order. */
export function namedExposures(decided: Uint8Array): Readonly<Record<string, boolean | null>> {
  return Object.fromEntries(exposures.map((exposure, place) => [exposure.id, fromKleene(decided[place]!)]));
}
