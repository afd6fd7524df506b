import { exposures } from '@mds2/catalog';
import { PARTIAL, VALUE_BITS, YES } from '../codes/answer-codes.ts';
import { catalogueExpression } from '../expression/catalogue-expression.ts';
import { compileKleene, type KleeneState } from '../expression/compile-kleene.ts';
import { FALSE, TRUE, UNKNOWN } from '../expression/kleene.ts';
import { noOtherFacts } from '../expression/other-facts.ts';
import { NA_ACCEPTED, NA, NO } from '../codes/answer-codes.ts';

const compiled = exposures.map((exposure) => ({
  opened: compileKleene(catalogueExpression(exposure.openedBy)),
  closed: compileKleene(catalogueExpression(exposure.closedBy)),
}));

/** From a byte of packed answers to what the raw reading sees: 0 for everything open, else YES, NO, NA or PARTIAL. */
export const rawReading = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = byte & VALUE_BITS;
  if (value === NA_ACCEPTED) return NA;
  return value === YES || value === NO || value === NA || value === PARTIAL ? value : 0;
});

/**
 * Decides all exposures of HN 1-2019 from raw stated answers (`read`, see `rawReading`) into `into`, one Kleene value each in
 * the catalogue's order. Open if any answer opens it; closed only if told so and nothing opens it; else unknown. Evidence
 * beats denial. Gates play no part, so there are no circles.
 */
export function decideExposures(read: Uint8Array, into: Uint8Array): void {
  const state: KleeneState = { read, exposures: into, notes: null, hasNote: null, other: noOtherFacts };
  for (let i = 0; i < compiled.length; i++) {
    const exposure = compiled[i]!;
    into[i] = exposure.opened(state) === TRUE ? TRUE : exposure.closed(state) === TRUE ? FALSE : UNKNOWN;
  }
}
