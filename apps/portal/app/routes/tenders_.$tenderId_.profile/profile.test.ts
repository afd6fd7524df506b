import { speaker } from '@mds2/base';
import { builtInProfiles } from '@mds2/catalog';
import { expect, test } from 'vitest';

import { changesIn, draftOf, profileOf, readDraft } from './draft.ts';
import { profileLede } from './lede.ts';
import messages from './messages.ts';
import { asOwn } from './own-profile.ts';

const { enisa, strict } = builtInProfiles;
const tender = { procurementType: 'MD', sources: ['mds2'] as const };
/** The fields that a browser sends of the whole form. */
function formOf(profile = enisa, more: Readonly<Record<string, string>> = {}): URLSearchParams {
  const draft = draftOf(profile, tender);
  const fields = new URLSearchParams({ set: '1', type: draft.procurementType, sources: 'mds2', ...Object.fromEntries(Object.entries(draft.weights).map(([id, weight]) => [`w-${id}`, String(weight)])), ...more });
  for (const id of draft.knockOuts) fields.append('k', id);
  if (draft.strictNa) fields.set('strict', '1');
  return fields;
}

test.each([enisa, strict])('the form of $id as it was drawn is $id itself', (profile) => {
  const draft = readDraft(formOf(profile), profile, tender);
  expect(draft).toEqual(draftOf(profile, tender));
  expect(profileOf(draft, profile)).toBe(profile);
});

test('a weight and a knock-out that were changed are two changes, and make a profile of their own', () => {
  const fields = formOf(enisa, { 'w-GP08': '3,5' });
  fields.append('k', strict.knockOuts.find((id) => !enisa.knockOuts.includes(id))!);
  const draft = readDraft(fields, enisa, tender);
  expect(changesIn(draft, draftOf(enisa, tender))).toBe(2);
  const profile = profileOf(draft, enisa);
  expect(profile.practiceWeights).toEqual({ GP08: 3.5 });
  expect(profile.knockOuts).toHaveLength(enisa.knockOuts.length + 1);
  expect(asOwn(profile, { id: 't1', name: 'Ultrasound' })).toMatchObject({ id: 'tender-t1', practiceWeights: { GP08: 3.5 } });
});

test('what is no weight stays as it was, and no source at all is not taken', () => {
  const fields = formOf(strict, { 'w-GP08': '11', 'w-GP09': 'much', 'w-GP02': '-1' });
  fields.delete('sources');
  const draft = readDraft(fields, strict, tender);
  expect([draft.weights['GP08'], draft.weights['GP09'], draft.weights['GP02'], draft.sources]).toEqual([2, 2, 2, ['mds2']]);
});

test('without the form only the base counts: a link to another profile shows that profile', () => {
  expect(readDraft(new URLSearchParams('base=strict'), strict, tender)).toEqual(draftOf(strict, tender));
});

test('the page says who leads, whether that is certain, and the nearest turn', () => {
  const say = speaker(messages, 'en');
  const row = (name: string, from: number, to: number) => ({ key: name, name, place: { from, to }, total: { low: 0.5, high: 0.8 }, coverage: 0.4, failed: 0, open: 0, saved: { low: 0.5, high: 0.8 } });
  const weight = (id: string, at: number | null) => ({ id, name: id, weight: 1, saved: 1, criteria: 3, leftOut: null, turn: at === null ? null : { weight: at, leader: 'Tannhagen' } });
  expect(profileLede({ changes: 1, leader: { now: 'Velmora', saved: 'Velmora', settled: false }, ranking: [row('Velmora', 1, 2), row('Tannhagen', 1, 2)], weights: [weight('GP01', null), weight('GP06', 4), weight('GP22', 1.6)] }, say)).toBe(
    'Velmora stays at the head of the list. The lead is not certain: open answers can still turn it. The nearest turn by weight: 1.6 instead of 1 for GP22 puts Tannhagen first.',
  );
  expect(profileLede({ changes: 2, leader: { now: 'Tannhagen', saved: 'Velmora', settled: true }, ranking: [row('Tannhagen', 1, 1), row('Velmora', 2, 2)], weights: [weight('GP01', null)] }, say)).toBe(
    'Tannhagen now heads the list instead of Velmora. The lead is certain, whatever the open answers say. No single weight turns it.',
  );
  expect(profileLede({ changes: 0, leader: { now: null, saved: null, settled: false }, ranking: [], weights: [] }, say)).toMatch(/^No candidate has a disclosure yet/);
});
