import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interval, points, round6, unknown } from './interval.ts';

describe('points', () => {
  test.each([
    [0, 0, 0, 0],
    [1, 1, 100, 100],
    [0.856, 0.931, 85, 94],
    // 0.29 * 100 is 28.999999999999996: a figure that is exact stays what it is.
    [0.29, 0.57, 29, 57],
    [0.070000001, 0.07, 7, 7],
  ])('%s to %s shows %s to %s', (low, high, shownLow, shownHigh) => {
    expect(points({ low, high })).toEqual({ low: shownLow, high: shownHigh });
  });

  test('what is shown is never narrower than what was computed, by at most a point', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const [low, high] = [round6(Math.min(a, b)), round6(Math.max(a, b))];
        const shown = points({ low, high });
        expect(shown.low).toBeLessThanOrEqual(low * 100 + 1e-6);
        expect(shown.high).toBeGreaterThanOrEqual(high * 100 - 1e-6);
        expect(low * 100 - shown.low).toBeLessThan(1);
        expect(shown.high - high * 100).toBeLessThan(1);
      }),
    );
  });
});

test('six decimals at most', () => {
  expect([1 / 3, 2 / 3, 1, 0.1 + 0.2].map(round6)).toEqual([0.333333, 0.666667, 1, 0.3]);
});

test('one figure is an interval without width; the unknown is the whole of it', () => {
  expect(interval(0.5)).toEqual({ low: 0.5, high: 0.5 });
  expect(unknown).toEqual({ low: 0, high: 1 });
});
