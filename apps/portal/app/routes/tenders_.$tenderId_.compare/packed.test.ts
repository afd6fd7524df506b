import fc from 'fast-check';
import { expect, test } from 'vitest';

import { packAnswer, packScores, unpackAnswer, unpackScores, type RowScore } from './packed.ts';

test('every answer with every effect is one letter and comes back', () => {
  const seen = new Set<string>();
  for (const value of ['yes', 'no', 'na', 'see-note', 'text', 'blank'] as const) {
    for (const effect of ['for', 'against', 'open', 'none'] as const) {
      const letter = packAnswer(value, effect);
      expect(letter).toMatch(/^[a-x]$/);
      expect(unpackAnswer(letter)).toEqual({ value, effect });
      seen.add(letter);
    }
  }
  expect(seen.size).toBe(24);
});

test('a letter of no answer is a bug and says so', () => {
  expect(() => unpackAnswer('?')).toThrow('no packed answer');
  expect(() => unpackAnswer(undefined)).toThrow('no packed answer');
});

const score: fc.Arbitrary<RowScore> = fc
  .record({
    state: fc.constantFrom('scored', 'type', 'condition', 'not-assessed'),
    ends: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    counts: fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })),
  })
  .map(({ state, ends, counts }) => ({
    state,
    range: { low: Math.min(...ends), high: Math.max(...ends) },
    decided: Math.min(...counts),
    applicable: Math.max(...counts),
  }));

test('packing never makes an open interval narrower, and loses at most a thousandth', () => {
  fc.assert(
    fc.property(fc.array(score, { maxLength: 30 }), (scores) => {
      const back = unpackScores(packScores(scores));
      expect(back).toHaveLength(scores.length);
      back.forEach((one, i) => {
        const given = scores[i]!;
        expect([one.state, one.decided, one.applicable]).toEqual([given.state, given.decided, given.applicable]);
        if (given.range.high - given.range.low > 1e-6) {
          expect(one.range.low).toBeLessThanOrEqual(given.range.low + 1e-6);
          expect(one.range.high).toBeGreaterThanOrEqual(given.range.high - 1e-6);
        }
        expect(Math.abs(one.range.low - given.range.low)).toBeLessThan(0.0011);
        expect(Math.abs(one.range.high - given.range.high)).toBeLessThan(0.0011);
      });
    }),
    { numRuns: 100 },
  );
});

test('a settled score stays one figure', () => {
  const [back] = unpackScores(packScores([{ state: 'scored', range: { low: 6 / 7, high: 6 / 7 }, decided: 7, applicable: 7 }]));
  expect(back?.range).toEqual({ low: 0.857, high: 0.857 });
});

test('twenty candidates by 28 practices weigh about five kilobytes', () => {
  const packed = packScores(Array.from({ length: 28 }, () => ({ state: 'scored' as const, range: { low: 0.123, high: 0.9 }, decided: 12, applicable: 24 })));
  expect(packed.length * 20).toBe(5040);
});
