import { expect, test } from 'vitest';

import { parseTenderForm } from './tender-form.ts';

const form = (fields: Record<string, string | string[]>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) data.append(name, one);
  return data;
};
const good = { name: ' Ultrasound  2027 ', reference: '', procurementType: 'MD', profile: 'enisa', sources: 'mds2', decideBy: '2026-12-18' };

test('a good form gives the tender as it is stored', () => {
  expect(parseTenderForm(form(good), ['enisa', 'strict'])).toEqual({
    ok: true,
    value: { name: 'Ultrasound 2027', reference: null, procurementType: 'MD', profileId: 'enisa', sources: ['mds2'], threats: [], phases: [], decideBy: '2026-12-18' },
  });
});

test('every wrong field is named at once', () => {
  const wrong = form({ name: ' ', procurementType: 'XX', profile: 'theirs', decideBy: '2026-02-30' });
  expect(parseTenderForm(wrong, ['enisa'])).toEqual({
    ok: false,
    error: { name: 'name-missing', procurementType: 'type-unknown', profile: 'profile-unknown', sources: 'sources-none', decideBy: 'date-wrong' },
  });
});

test('all threats ticked is no filter, some are', () => {
  const all = parseTenderForm(form({ ...good, threats: ['NAT', 'SUP', 'HUM', 'MAL', 'SYS'] }), ['enisa']);
  const some = parseTenderForm(form({ ...good, threats: ['MAL', 'nonsense'] }), ['enisa']);
  expect([all, some].map((r) => r.ok && r.value.threats)).toEqual([[], ['MAL']]);
});
