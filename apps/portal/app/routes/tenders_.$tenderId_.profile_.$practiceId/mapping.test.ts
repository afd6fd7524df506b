import { builtInProfiles, criteriaOf } from '@mds2/catalog';
import { expect, test } from 'vitest';

import { criteriaIn, mappingFrom } from './parse-mapping.ts';

const { enisa } = builtInProfiles;
const first = criteriaOf('GP08').find(({ source, goodWhen }) => source === 'mds2' && goodWhen === 'yes')!;
const mapping = (fields: Readonly<Record<string, string>>, profile = enisa) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return mappingFrom(form, profile, 'GP08');
};
const gp08 = (fields: Readonly<Record<string, string>>) => {
  const outcome = mapping(fields);
  if (!outcome.ok) throw new Error(outcome.error);
  return criteriaIn(outcome.value).filter(({ practice }) => practice === 'GP08');
};

test('a form that says nothing new leaves the catalogue as it is', () => {
  expect(mapping({})).toEqual({ ok: true, value: enisa });
});

test('weight and direction of a criterion change, and it is ours from then on', () => {
  const weight = first.weight === 3 ? 2 : 3;
  expect(gp08({ [`weight-${first.id}`]: String(weight), [`good-${first.id}`]: 'no' })).toContainEqual({ ...first, weight, goodWhen: 'no', confidence: 'derived' });
});

test('weight 0 leaves a criterion out, and only that one', () => {
  const left = gp08({ [`weight-${first.id}`]: '0' });
  expect(left).toEqual(criteriaOf('GP08').filter(({ id }) => id !== first.id));
});

test('a question of the form can be added once', () => {
  expect(gp08({ add: 'mpii-1', addGood: 'no', addWeight: '2' }).at(-1)).toMatchObject({ ref: 'MPII-1', goodWhen: 'no', weight: 2, practice: 'GP08' });
  expect([mapping({ add: 'ZZZ-1' }), mapping({ add: first.ref })]).toEqual([{ ok: false, error: 'question-unknown' }, { ok: false, error: 'question-there' }]);
});

test('taking the catalogue back undoes every change of the practice', () => {
  const changed = mapping({ [`weight-${first.id}`]: '0', add: 'MPII-1' });
  expect(changed.ok && mapping({ restore: '1' }, changed.value)).toEqual({ ok: true, value: enisa });
});
