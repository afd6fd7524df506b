import { exposures, formOf, hn1_2019 } from '@mds2/catalog';
import { NA, NO, YES } from '../codes/answer-codes.ts';
import { answerSheet } from '../codes/answer-sheet.ts';
import { decideExposures, rawReading } from '../exposure/decide-exposures.ts';
import { gateState, settleNotApplicable } from '../expression/gates.ts';
import { FALSE, TRUE } from '../expression/kleene.ts';
import { noOtherFacts } from '../expression/other-facts.ts';
import type { Disclosure, ReportEntry } from '../model.ts';
import { entry } from './report.ts';

/**
 * Answers that do not go with the gate of their question: N/A although the form's own answers say that it applies, or a Yes
 * or No although they say that it cannot. A gate that is unknown says nothing. A No in place of N/A is common and harmless.
 * Only HN 1-2019 has gates.
 */
export function gateViolations(disclosure: Disclosure): readonly ReportEntry[] {
  if (disclosure.formVersion !== hn1_2019.version) return [];
  const { answers, values } = answerSheet(disclosure, hn1_2019);
  const state = {
    read: values.map((code) => rawReading[code]!),
    exposures: new Uint8Array(exposures.length),
    notes: null,
    hasNote: null,
    other: noOtherFacts,
  };
  decideExposures(state.read, state.exposures);
  settleNotApplicable(values, state, () => undefined);
  const report: ReportEntry[] = [];
  formOf(hn1_2019.version).questions.forEach(({ id, gate }, place) => {
    const value = values[place];
    if (gate === null || (value !== YES && value !== NO && value !== NA)) return;
    const wrong = value === NA ? TRUE : FALSE;
    if (gateState(place, state) !== wrong) return;
    const answer = answers[place]!;
    const data = { gate, value: answer.value, gateIs: wrong === TRUE ? 'open' : 'closed' };
    report.push(entry('gate-violation', id, answer.cell, data, value === NO ? 'info' : 'warning'));
  });
  return report;
}
