import { exposures, hn1_2019 } from '@mds2/catalog';
import { answerSheet } from '../codes/answer-sheet.ts';
import { decideExposures, rawReading } from '../exposure/decide-exposures.ts';
import type { Disclosure } from '../model.ts';
import { gateState, settleNotApplicable } from './gates.ts';
import { fromKleene } from './kleene.ts';
import { noOtherFacts } from './other-facts.ts';

/**
 * The gate of every question of an HN 1-2019 disclosure: true open, false closed (N/A is right there), null unknown.
 * Questions without a gate are always open. For other forms there are no gates: an empty record.
 */
export function gatesOf(disclosure: Disclosure): Readonly<Record<string, boolean | null>> {
  if (disclosure.formVersion !== hn1_2019.version) return {};
  const { values } = answerSheet(disclosure, hn1_2019);
  const state = {
    read: values.map((code) => rawReading[code]!),
    exposures: new Uint8Array(exposures.length),
    notes: null,
    hasNote: null,
    other: noOtherFacts,
  };
  decideExposures(state.read, state.exposures);
  settleNotApplicable(values, state, () => undefined);
  return Object.fromEntries(hn1_2019.questions.map((question, place) => [question.id, fromKleene(gateState(place, state))]));
}
