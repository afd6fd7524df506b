import { expect, test } from 'vitest';
import { from2013 } from './2013-to-2019.ts';
import { hn1_2013 } from './hn1-2013.ts';
import { questionIds } from './question-ids.ts';

test('every ID of HN 1-2013 is mapped or waived, and no other', () => {
  expect(Object.keys(from2013).sort()).toEqual(hn1_2013.questions.map(({ id }) => id).sort());
});

test('maps to questions that exist, each at most once, and says why where it does not', () => {
  const targets = Object.values(from2013).flatMap((one) => (one.kind === 'none' ? [] : [one.question]));
  expect(new Set(targets).size).toBe(targets.length);
  expect(targets.filter((id) => !questionIds.includes(id))).toEqual([]);
  expect(Object.values(from2013).filter((one) => one.kind === 'none' && one.reason === '')).toEqual([]);
});

test('booting from media changes its sense: 15-10 asks whether it can, SAHD-11 whether it can be prevented', () => {
  expect(from2013['15-10']).toMatchObject({ kind: 'flipped', question: 'SAHD-11' });
});
