import { hn1_2019 } from '@mds2/catalog';
import type { Verdict } from '@mds2/disclosure';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../model.ts';
import { allSources, disclosureOf, scorerFor, type Sketch } from '../testing/sketch.ts';
import { randomForm, scoredQuestions, wholeFacts, wholeForm } from '../testing/whole-form.ts';
import { evaluate } from './evaluate.ts';

const scorers = (['enisa', 'strict'] as const).flatMap((profile) => [
  { name: `${profile}, MDS2`, scorer: scorerFor(profile) },
  { name: `${profile}, all sources`, scorer: scorerFor(profile, { sources: allSources }) },
]);
const scorerOf = { enisa: scorerFor(), strict: scorerFor('strict') };
const profile = fc.constantFrom<keyof typeof scorerOf>('enisa', 'strict');

/** Low and high ends by practice, where the practice counts, and of the total. */
function ends({ practices, total }: Evaluation): { id: string; low: number; high: number }[] {
  return [{ id: 'total', low: total.low, high: total.high }, ...practices.flatMap(({ id, low, high }) => (low === null || high === null ? [] : [{ id, low, high }]))];
}

/** Figures are rounded to six decimals, one end up and the other down by as much as half of the last. */
const SLACK = 2e-6;

/**
 * Every interval of `after` lies within that of `before`. Two rules of the specification make exceptions. A practice of which
 * nothing in scope is left is not assessed, and [0, 1] again. One that does not list the tender's type comes in when its
 * exposure is proved, and moves the total.
 */
function expectInside(after: Evaluation, before: Evaluation): void {
  const old = new Map(ends(before).map((each) => [each.id, each]));
  const gone = new Set(after.practices.filter(({ assessed }) => !assessed).map(({ id }) => id));
  const isJoined = before.practices.some(({ notApplicable }, at) => notApplicable === 'type' && after.practices[at]!.notApplicable === null);
  for (const { id, low, high } of ends(after)) {
    const was = old.get(id);
    if (!was || gone.has(id) || (id === 'total' && isJoined)) continue;
    expect(low, `${id} low`).toBeGreaterThanOrEqual(was.low - SLACK);
    expect(high, `${id} high`).toBeLessThanOrEqual(was.high + SLACK);
  }
}

/** An answer that opens an exposure which was denied: the one way in which an answer may overturn what was certain. */
const contradicts = (before: Evaluation, after: Evaluation): boolean => Object.entries(before.exposures).some(([name, open]) => open === false && after.exposures[name] !== false);

describe.each(scorers)('$name', ({ scorer }) => {
  const all = (good: boolean) => evaluate({ disclosure: disclosureOf(wholeForm(good)), other: wholeFacts(good) }, scorer);

  test('all answers good reach the top, in every practice', () => {
    const { total, practices } = all(true);
    expect([total.low, total.high]).toEqual([1, 1]);
    const counted = practices.filter(({ applicable, assessed }) => applicable && assessed);
    expect(counted.length).toBeGreaterThan(20);
    expect(counted.filter(({ low, high }) => low !== 1 || high !== 1)).toEqual([]);
  });

  test('all answers bad reach the bottom, in every practice', () => {
    const { total, practices } = all(false);
    expect([total.low, total.high]).toEqual([0, 0]);
    const counted = practices.filter(({ applicable, assessed }) => applicable && assessed);
    expect(counted.length).toBeGreaterThan(20);
    expect(counted.filter(({ low, high }) => low !== 0 || high !== 0)).toEqual([]);
  });

  test('no answer at all is the whole interval everywhere, never a number', () => {
    const { total, practices } = evaluate(disclosureOf({}), scorer);
    expect(total).toEqual({ low: 0, high: 1, coverage: 0 });
    for (const { low, high, coverage } of practices) if (low !== null) expect([low, high, coverage]).toEqual([0, 1, 0]);
  });
});

test('a better answer lowers no end of any interval', () => {
  // AUTH-1 creates a need (emergency access); every other improvement only helps.
  const question = fc.constantFrom(...scoredQuestions.filter(({ id }) => id !== 'AUTH-1'));
  let moved = 0;
  fc.assert(
    fc.property(randomForm('yes', 'no', 'blank', 'see-note'), question, profile, (sketch, { id, good }, name) => {
      const scorer = scorerOf[name];
      const worse = evaluate(disclosureOf({ ...sketch, [id]: good === 'yes' ? 'no' : 'yes' }), scorer);
      const better = evaluate(disclosureOf({ ...sketch, [id]: good }), scorer);
      const old = new Map(ends(worse).map((each) => [each.id, each]));
      for (const { id: practice, low, high } of ends(better)) {
        const was = old.get(practice);
        if (!was) continue;
        expect(low, `${practice} low`).toBeGreaterThanOrEqual(was.low - SLACK);
        expect(high, `${practice} high`).toBeGreaterThanOrEqual(was.high - SLACK);
        if (low > was.low) moved++;
      }
    }),
    { numRuns: 150 },
  );
  expect(moved).toBeGreaterThan(50);
});

test('settling an open answer narrows every interval and stays inside the old one', () => {
  let narrowed = 0;
  fc.assert(
    fc.property(
      randomForm('yes', 'no', 'blank', 'see-note'),
      fc.array(fc.tuple(fc.constantFrom(...hn1_2019.questions.map(({ id }) => id)), fc.constantFrom<Verdict>('yes', 'no', 'partial', 'na')), { minLength: 1, maxLength: 20 }),
      profile,
      (sketch, read, name) => {
        const scorer = scorerOf[name];
        const open = read.filter(([id]) => sketch[id] === 'blank' || sketch[id] === 'see-note');
        const disclosure = disclosureOf(sketch);
        const before = evaluate(disclosure, scorer);
        const after = evaluate({ disclosure, verdicts: Object.fromEntries(open) }, scorer);
        fc.pre(!contradicts(before, after));
        expectInside(after, before);
        if (after.total.high - after.total.low < before.total.high - before.total.low) narrowed++;
      },
    ),
    { numRuns: 150 },
  );
  expect(narrowed).toBeGreaterThan(50);
});

test('a form answered to the end is a point, inside what it was while answers were open', () => {
  let points = 0;
  fc.assert(
    fc.property(randomForm('yes', 'no'), fc.array(fc.boolean(), { minLength: 240, maxLength: 240 }), profile, (full, hidden, name) => {
      const scorer = scorerOf[name];
      // DOC questions ask for a text; a plain Yes or No is open or worth 0 there, the same in both.
      const partly: Sketch = Object.fromEntries(Object.entries(full).map(([id, value], at) => [id, hidden[at] ? 'blank' : value]));
      const point = evaluate(disclosureOf(full), scorer);
      // An exposure may stay unknown even then: no answer opens it, and none closes it either.
      if (Object.values(point.exposures).every((open) => open !== null)) {
        expect(point.total.high).toBeCloseTo(point.total.low, 6);
        points++;
      }
      const before = evaluate(disclosureOf(partly), scorer);
      fc.pre(!contradicts(before, point));
      expectInside(point, before);
    }),
    { numRuns: 100 },
  );
  expect(points).toBeGreaterThan(10);
});

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(randomForm('yes', 'no', 'blank', 'see-note', 'na').chain((sketch) => fc.tuple(fc.constant(sketch), fc.shuffledSubarray(Object.keys(sketch), { minLength: 240 }))), profile, ([sketch, order], name) => {
      const scorer = scorerOf[name];
      const straight = disclosureOf(sketch);
      const cells = new Map(straight.answers.map((answer) => [answer.id, answer]));
      const mixed = { ...straight, answers: order.map((id) => cells.get(id)!) };
      expect(evaluate(mixed, scorer)).toEqual(evaluate(straight, scorer));
    }),
    { numRuns: 20 },
  );
});

test('raising a weight moves the total towards that practice, and not at all where they are equal', () => {
  fc.assert(
    fc.property(randomForm('yes', 'no'), fc.nat(27), (sketch, index) => {
      const disclosure = disclosureOf(sketch);
      const base = evaluate(disclosure, scorerOf.enisa);
      const practice = base.practices[index]!;
      fc.pre(practice.assessed && practice.applicable === true && practice.low !== null);
      const raised = evaluate(disclosure, scorerFor({ ...scorerOf.enisa.profile, practiceWeights: { ...scorerOf.enisa.profile.practiceWeights, [practice.id]: 3 } }));
      const toward = Math.sign(practice.low! - base.total.low);
      if (Math.abs(practice.low! - base.total.low) < SLACK) expect(raised.total.low).toBeCloseTo(base.total.low, 5);
      else expect(Math.sign(raised.total.low - base.total.low)).toBe(toward);
    }),
    { numRuns: 60 },
  );
});
