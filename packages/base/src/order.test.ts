import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { parseLocale } from './locale.ts';
import { compareNatural } from './natural-order.ts';

describe('natural order', () => {
  test('numbers inside IDs count as numbers', () => {
    const ids = ['CSUP-10', 'AUDT-2.10', 'CSUP-2', 'AUDT-2.1', 'AUDT-2', 'AUDT-2.2'];
    expect([...ids].sort(compareNatural)).toEqual(['AUDT-2', 'AUDT-2.1', 'AUDT-2.2', 'AUDT-2.10', 'CSUP-2', 'CSUP-10']);
  });

  test('is an order: one way or the other, and through a third', () => {
    const id = fc.stringMatching(/^[AB]{0,2}-?\d{0,3}(\.\d{1,2})?$/);
    fc.assert(
      fc.property(id, id, id, (a, b, c) => {
        expect(Math.sign(compareNatural(a, b)) + Math.sign(compareNatural(b, a))).toBe(0);
        expect(compareNatural(a, b) === 0).toBe(a === b);
        if (compareNatural(a, b) <= 0 && compareNatural(b, c) <= 0) expect(compareNatural(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('canonical JSON', () => {
  test('keys sorted at every depth, without blanks, what is undefined left out', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined, A: true })).toBe(
      '{"A":true,"b":[1,{"c":"x","d":null}]}',
    );
  });

  test('reads back as what was written, and the order of keys leaves no trace', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(text);
      }),
    );
  });
});

test.each([
  ['de_DE.UTF-8', 'de'],
  ['fr-FR, de;q=0.8, en;q=0.5', 'de'],
  ['en-GB,de', 'en'],
  ['C.UTF-8', 'en'],
  ['', 'en'],
  [null, 'en'],
] as const)('of the wish %j the house speaks %s', (wish, locale) => {
  expect(parseLocale(wish)).toBe(locale);
});
