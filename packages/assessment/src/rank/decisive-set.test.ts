import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '@mds2/disclosure';
import { evaluate } from '../score/evaluate.ts';
import type { Scorer } from '../score/program.ts';
import { disclosureOf, scorerFor, type Sketch } from '../testing/sketch.ts';
import { smallKnockOut, smallMapping, smallQuestions, smallScorer, smallSketch } from '../testing/small-case.ts';
import { decisiveSet } from './decisive-set.ts';
import { rank } from './rank.ts';

type Verdicts = Readonly<Record<string, Verdict>>;

function places(sketches: readonly Sketch[], verdicts: readonly Verdicts[], scorer: Scorer) {
  const candidates = sketches.map((sketch, at) => ({ key: String(at), evaluation: evaluate({ disclosure: disclosureOf(sketch), verdicts: verdicts[at]! }, scorer) }));
  return { candidates, list: rank(candidates) };
}

/** Who heads the list when these verdicts are laid over the answers. */
function head(sketches: readonly Sketch[], verdicts: readonly Verdicts[], scorer: Scorer): string | null {
  const [first] = places(sketches, verdicts, scorer).list;
  return first && first.from !== null ? first.key : null;
}

/** Whether the first place is then another's: the one who had it is knocked out, or another's assured points are higher. */
function isLost(leader: string, sketches: readonly Sketch[], verdicts: readonly Verdicts[], scorer: Scorer): boolean {
  const { candidates, list } = places(sketches, verdicts, scorer);
  const ranked = candidates.filter(({ key }) => list.some((place) => place.key === key && place.from !== null));
  const own = ranked.find(({ key }) => key === leader);
  return !own || ranked.some(({ evaluation }) => evaluation.total.low > own.evaluation.total.low);
}

/** All ways to settle some of the open answers of all candidates, with how many each settles. */
function* settlements(sketches: readonly Sketch[]): Generator<{ size: number; verdicts: Record<string, Verdict>[] }> {
  const open = sketches.flatMap((sketch, at) => smallQuestions.filter((question) => sketch[question] !== 'yes' && sketch[question] !== 'no').map((question) => ({ at, question })));
  for (let way = 0; way < 3 ** open.length; way++) {
    const verdicts = sketches.map((): Record<string, Verdict> => ({}));
    let size = 0;
    let rest = way;
    for (const { at, question } of open) {
      const turn = rest % 3;
      rest = Math.floor(rest / 3);
      if (turn === 0) continue;
      verdicts[at]![question] = turn === 1 ? 'yes' : 'no';
      size++;
    }
    yield { size, verdicts };
  }
}

describe('the smallest set of open answers that could change the first place', () => {
  test('is as small as brute force over all answers of all candidates finds it, and none where that finds none', { timeout: 60_000 }, () => {
    const seen = { 'can-change': 0, 'none-can': 0, 'no-set-found': 0, several: 0, falls: 0 };
    fc.assert(
      fc.property(smallMapping, fc.tuple(smallSketch, smallSketch), fc.boolean(), (mapping, sketches, withKnockOut) => {
        const openCount = sketches.flatMap((sketch) => smallQuestions.filter((question) => sketch[question] !== 'yes' && sketch[question] !== 'no')).length;
        fc.pre(openCount <= 6);
        const scorer = smallScorer(mapping, withKnockOut ? [smallKnockOut] : []);
        const decisive = decisiveSet(sketches.map((sketch, at) => ({ key: String(at), facts: { disclosure: disclosureOf(sketch) } })), scorer);
        const before = head(sketches, sketches.map(() => ({})), scorer);
        expect(decisive.leader).toBe(before);
        let smallest = Infinity;
        for (const { size, verdicts } of settlements(sketches)) {
          if (size < smallest && before !== null && isLost(before, sketches, verdicts, scorer)) smallest = size;
        }
        expect(decisive.set?.answers.length ?? Infinity).toBe(smallest);
        expect(decisive.verdict).toBe(smallest === Infinity ? 'none-can' : 'can-change');
        seen[decisive.verdict]++;
        const { set } = decisive;
        if (!set) return;
        expect(set.smallest).toBe(true);
        if (set.answers.length > 1) seen.several++;
        if (set.knockOuts.length > 0) seen.falls++;
        // The set does what it says.
        const turned = sketches.map((_, at) => Object.fromEntries(set.answers.filter(({ key }) => key === String(at)).map(({ question, turn }) => [question, turn as Verdict])));
        expect(head(sketches, turned, scorer)).toBe(set.leader);
      }),
      { numRuns: 250 },
    );
    // The cases reach every branch.
    expect(seen['can-change']).toBeGreaterThan(20);
    expect(seen['none-can']).toBeGreaterThan(20);
    expect(seen.several).toBeGreaterThan(0);
    expect(seen.falls).toBeGreaterThan(0);
  });

  test('the sentence: certain over one, depending on named answers against another', () => {
    const good: Sketch = { 'AUTH-1': 'yes', 'AUTH-2': 'yes', 'CONN-7': 'no' };
    const open: Sketch = { 'AUTH-1': 'yes', 'AUTH-2': 'see-note', 'CONN-7': 'blank' };
    const bad: Sketch = { 'AUTH-1': 'no', 'AUTH-2': 'no', 'CONN-7': 'no' };
    const scorer = smallScorer(['AUTH-1', 'AUTH-2', 'CONN-7'].map((ref, at) => ({ ...scorerFor().practices[1]!.criteria[0]!.criterion, id: `GP02-x${at}`, practice: 'GP02', source: 'mds2', ref, goodWhen: 'yes', weight: 1, condition: null, requires: null, partialRules: [] })));
    const of = (...sketches: Sketch[]) => decisiveSet(sketches.map((sketch, at) => ({ key: 'BAD'[at]!, facts: { disclosure: disclosureOf(sketch) } })), scorer);
    const { leader, verdict, set, pairs } = of(good, open, bad);
    expect([leader, verdict]).toEqual(['B', 'can-change']);
    expect(pairs.map((pair) => [pair.rival, pair.kind])).toEqual([['A', 'depends'], ['D', 'certain']]);
    expect(set!.answers.map(({ key, question, turn, swing, narrows }) => ({ key, question, turn, swing, narrows }))).toEqual([
      { key: 'A', question: 'AUTH-2', turn: 'yes', swing: 0.333333, narrows: 0.333333 },
      { key: 'A', question: 'CONN-7', turn: 'yes', swing: 0.333333, narrows: 0.333333 },
    ]);
    expect(of(good, bad)).toMatchObject({ leader: 'B', verdict: 'none-can', set: null });
    expect(of()).toEqual({ leader: null, verdict: 'none-can', set: null, pairs: [], falls: null });
  });
});

test('twenty candidates with a whole form each, within the time of a page', () => {
  const scorer = scorerFor();
  const questions = scorer.practices.flatMap(({ criteria }) => criteria.flatMap(({ criterion }) => (criterion.source === 'mds2' ? criterion.ref.split(/[|&]/) : [])));
  const candidates = Array.from({ length: 20 }, (_, at) => ({
    key: String(at),
    facts: { disclosure: disclosureOf(Object.fromEntries(questions.map((question, i) => [question, (['yes', 'no', 'see-note', 'yes', 'blank'] as const)[(i * 7 + at * 3 + (i % (at + 2))) % 5]!]))) },
  }));
  decisiveSet(candidates, scorer);
  const started = performance.now();
  const decisive = decisiveSet(candidates, scorer);
  const took = performance.now() - started;
  console.info(`decisive set of 20 candidates: ${took.toFixed(0)} ms, ${decisive.set?.answers.length ?? 0} answers`);
  expect(decisive.pairs).toHaveLength(decisive.leader === null ? 0 : 20 - 1 - candidates.filter(({ facts }) => evaluate(facts, scorer).knockOuts.some(({ result }) => result === 'fail')).length);
  // 500 ms on a quiet machine; the tests run several at once.
  expect(took).toBeLessThan(2000);
});
