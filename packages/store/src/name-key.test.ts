import { expect, test } from 'vitest';
import { nameKey, normaliseName } from './name-key.ts';

test.each([
  ['Medtronic ', 'medtronic'],
  ['SONORA® Medical, Inc.', 'Sonora Medical Inc'],
  ['Ｓｏｎｏｒａ', 'Sonora'],
  ['S‑200\u00a0(XL)', 's-200 xl'],
  ['Mu\u0308ller', 'Müller'],
])('%j and %j are one name', (a, b) => {
  expect(normaliseName(a)).toBe(normaliseName(b));
});
test.each([
  ['X200', 'X-200'],
  ['Model', 'Model+'],
  ['V1.0', 'V10'],
  ['Siemens AG', 'Siemens GmbH'],
  ['超音波', '超音'],
])('%j and %j stay apart', (a, b) => {
  expect(normaliseName(a)).not.toBe(normaliseName(b));
});
test('without manufacturer or model there is no key: nobody is taken for somebody', () => {
  expect([nameKey(null, 'S-200'), nameKey('Sonora', null), nameKey(' ', 'S-200'), nameKey('Sonora', '--')]).toEqual([null, null, null, null]);
});
test('where the manufacturer ends and the model begins is part of the key', () => {
  expect(nameKey('A B', 'C')).not.toBe(nameKey('A', 'B C'));
});
