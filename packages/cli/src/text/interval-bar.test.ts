import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BAR_SIGNS, intervalBar, pointsText } from './interval-bar.ts';

test.each([
  [{ low: 0.61, high: 0.84 }, '████████████▒▒▒▒▒···', '61–84'],
  [{ low: 0, high: 1 }, '▒'.repeat(20), '0–100'],
  [{ low: 1, high: 1 }, '█'.repeat(20), '100'],
  [{ low: 0, high: 0 }, '·'.repeat(20), '0'],
  [{ low: 2 / 3, high: 2 / 3 }, `${'█'.repeat(13)}${'·'.repeat(7)}`, '67'],
  [{ low: 0.501, high: 0.502 }, `${'█'.repeat(10)}▒${'·'.repeat(9)}`, '50–51'],
])('%j is drawn and written as what it is', (range, bar, points) => {
  expect(intervalBar(range)).toBe(bar);
  expect(pointsText(range)).toBe(points);
});

test('a bar is always as wide as asked, and open points never show as assured or lost', () => {
  const ends = fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }));
  fc.assert(
    fc.property(ends, fc.integer({ min: 5, max: 60 }), ([a, b], width) => {
      const range = { low: Math.min(a, b) / 1e6, high: Math.max(a, b) / 1e6 };
      const bar = intervalBar(range, width);
      const assured = bar.split(BAR_SIGNS.assured).length - 1;
      const open = bar.split(BAR_SIGNS.open).length - 1;
      expect(bar).toHaveLength(width);
      if (range.low === range.high) expect(open).toBe(0);
      else {
        expect(assured).toBeLessThanOrEqual(range.low * width + 1e-6);
        expect(assured + open).toBeGreaterThanOrEqual(range.high * width - 1e-6);
        expect(open).toBeGreaterThan(0);
      }
    }),
  );
});
