import { expect, test } from 'vitest';

import { parseDecision, type Choosable } from './parse-decision.ts';

const candidates: readonly Choosable[] = [
  { id: 'good', knockedOut: false, openKnockOuts: 0 },
  { id: 'open', knockedOut: false, openKnockOuts: 2 },
  { id: 'out', knockedOut: true, openKnockOuts: 0 },
];
const decide = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ reason: 'Best proven, and the cheapest.', confirm: '1', ...fields })) form.set(name, value);
  return parseDecision(form, candidates, 'Waived knock-outs');
};

test('a candidate in the race is chosen with a reason', () => {
  expect(decide({ candidate: 'good' })).toEqual({ ok: true, value: { candidateId: 'good', reason: 'Best proven, and the cheapest.' } });
});

test('none of them is a decision too', () => {
  expect(decide({ candidate: 'none' })).toMatchObject({ ok: true, value: { candidateId: null } });
});

test('whoever is knocked out cannot be chosen, and nobody is not a candidate', () => {
  expect([decide({ candidate: 'out' }), decide({ candidate: 'elsewhere' }), decide({})]).toEqual([{ ok: false, error: 'candidate-out' }, { ok: false, error: 'candidate-missing' }, { ok: false, error: 'candidate-missing' }]);
});

test('open knock-outs block the choice until somebody writes why they are waived', () => {
  expect(decide({ candidate: 'open' })).toEqual({ ok: false, error: 'waiver-missing' });
  expect(decide({ candidate: 'open', waiver: 'No patient data on this device.' })).toEqual({ ok: true, value: { candidateId: 'open', reason: 'Best proven, and the cheapest.\n\nWaived knock-outs: No patient data on this device.' } });
});

test('nothing is decided without a reason', () => {
  expect(decide({ candidate: 'good', reason: '   ' })).toEqual({ ok: false, error: 'reason-missing' });
});
