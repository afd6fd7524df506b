import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../model.ts';
import { evaluate } from '../score/evaluate.ts';
import { disclosureOf, scorerFor } from '../testing/sketch.ts';
import { rank } from './rank.ts';

const blank = evaluate(disclosureOf({}), scorerFor());
const scored = (low: number, high: number, results: readonly ('pass' | 'fail' | 'open')[] = []): Evaluation => ({
  ...blank,
  total: { low, high, coverage: 0.4 },
  knockOuts: results.map((result, at) => ({ id: `ko-${at}`, result, questions: [] })),
});
const interval = fc.tuple(fc.nat(6), fc.nat(6)).map(([a, b]) => [Math.min(a, b) / 6, Math.max(a, b) / 6] as const);

describe('places', () => {
  test('are sound and tight: over all ways in which the scores can turn out, best and worst place are just these', () => {
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 5 }), (intervals) => {
        const places = rank(intervals.map(([low, high], at) => ({ key: String(at), evaluation: scored(low, high) })));
        const best = intervals.map(() => Infinity);
        const worst = intervals.map(() => 0);
        // Each score at one of its ends: an end in between gives no better and no worse place.
        for (let way = 0; way < 2 ** intervals.length; way++) {
          const scores = intervals.map((each, at) => each[(way >> at) & 1]!);
          scores.forEach((score, at) => {
            // A tie may go either way.
            best[at] = Math.min(best[at]!, 1 + scores.filter((other) => other > score).length);
            worst[at] = Math.max(worst[at]!, scores.filter((other) => other >= score).length);
          });
        }
        for (const { key, from, to } of places) expect([key, from, to]).toEqual([key, best[Number(key)], worst[Number(key)]]);
      }),
      { numRuns: 300 },
    );
  });

  test('are listed by low end, then high end, then key; the order of candidates changes nothing', () => {
    const candidates = [
      { key: 'b 10', evaluation: scored(0.5, 0.7) },
      { key: 'b 9', evaluation: scored(0.5, 0.7) },
      { key: 'c', evaluation: scored(0.5, 0.9) },
      { key: 'd', evaluation: scored(0.6, 0.6) },
    ];
    expect(rank(candidates).map(({ key }) => key)).toEqual(['d', 'c', 'b 9', 'b 10']);
    expect(rank([...candidates].reverse())).toEqual(rank(candidates));
  });

  test('whom a knock-out fails has no place, and takes none away; open ones are counted; without a disclosure there is no place either', () => {
    const places = rank([
      { key: 'failed', evaluation: scored(0.9, 0.9, ['fail', 'open']) },
      { key: 'open', evaluation: scored(0.5, 0.6, ['open', 'pass', 'open']) },
      { key: 'none', evaluation: null },
      { key: 'low', evaluation: scored(0.1, 0.2, ['pass']) },
    ]);
    expect(places).toEqual([
      { key: 'open', from: 1, to: 1, knockedOut: false, open: 2 },
      { key: 'low', from: 2, to: 2, knockedOut: false, open: 0 },
      { key: 'failed', from: null, to: null, knockedOut: true, open: 1 },
      { key: 'none', from: null, to: null, knockedOut: false, open: 0 },
    ]);
  });

  test('touching intervals are not decided', () => {
    expect(rank([{ key: 'a', evaluation: scored(0.5, 0.6) }, { key: 'b', evaluation: scored(0.4, 0.5) }]).map(({ from, to }) => [from, to])).toEqual([[1, 2], [1, 2]]);
  });
});
