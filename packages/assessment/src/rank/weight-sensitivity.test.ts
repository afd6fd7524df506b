import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInProfiles } from '@mds2/catalog';
import { evaluate } from '../score/evaluate.ts';
import { disclosureOf, scorerFor, type Sketch } from '../testing/sketch.ts';
import { randomForm } from '../testing/whole-form.ts';
import { rank } from './rank.ts';
import { GREATEST_FACTOR, SMALLEST_FACTOR, weightSensitivity } from './weight-sensitivity.ts';
import { whatIf } from './what-if.ts';

const profile = { ...builtInProfiles.enisa, knockOuts: [] };
const scorer = scorerFor(profile);
const withFactor = (practice: string, factor: number) => scorerFor({ ...profile, practiceWeights: { ...profile.practiceWeights, [practice]: factor } });
const head = (sketches: readonly Sketch[], using = scorer): string =>
  rank(sketches.map((sketch, at) => ({ key: String(at), evaluation: evaluate(disclosureOf(sketch), using) })))[0]!.key;

test('at the factor found another leads, and nowhere nearer to 1: held against scoring anew', () => {
  let found = 0;
  let robust = 0;
  fc.assert(
    fc.property(fc.tuple(randomForm('yes', 'no', 'blank'), randomForm('yes', 'no', 'blank'), randomForm('yes', 'no')), (sketches) => {
      const leader = head(sketches);
      const lines = weightSensitivity(sketches.map((sketch, at) => ({ key: String(at), evaluation: evaluate(disclosureOf(sketch), scorer) })));
      expect(lines.map(({ practice }) => practice)).toEqual(scorer.practices.map(({ practice }) => practice.id));
      // A few practices a case: each costs a profile compiled anew.
      for (const { practice, factor, leader: next } of [...lines.filter((line) => line.factor !== null).slice(0, 2), ...lines.filter((line) => line.factor === null).slice(0, 1)]) {
        const up = factor === null ? null : factor > 1;
        // Figures of practices are rounded: a hair further out, the change has surely come.
        if (factor !== null && factor > SMALLEST_FACTOR * 1.01 && factor < GREATEST_FACTOR / 1.01) {
          found++;
          expect(head(sketches, withFactor(practice, factor * (up ? 1.002 : 1 / 1.002)))).toBe(next);
        } else if (factor === null) robust++;
        const nearest = factor === null ? GREATEST_FACTOR : Math.max(factor, 1 / factor) / 1.002;
        for (const share of [0.25, 0.5, 0.75, 1]) {
          for (const tried of [nearest ** share, nearest ** -share]) {
            if (tried >= SMALLEST_FACTOR && tried <= GREATEST_FACTOR) expect([practice, tried, head(sketches, withFactor(practice, tried))]).toEqual([practice, tried, leader]);
          }
        }
      }
    }),
    { numRuns: 25 },
  );
  expect(found).toBeGreaterThan(0);
  expect(robust).toBeGreaterThan(0);
});

test('one candidate, or none, has nothing to be overtaken by', () => {
  expect(weightSensitivity([])).toEqual([]);
  expect(weightSensitivity([{ key: 'a', evaluation: evaluate(disclosureOf({}), scorer) }, { key: 'b', evaluation: null }])).toEqual([]);
});

test('what-if is the two evaluations side by side, in the order of the new list', () => {
  fc.assert(
    fc.property(fc.array(randomForm('yes', 'no', 'blank', 'na'), { minLength: 1, maxLength: 4 }), (sketches) => {
      const [before, after] = [scorerFor(), scorerFor('strict')];
      const facts = sketches.map((sketch, at) => ({ key: String(at), facts: { disclosure: disclosureOf(sketch) } }));
      const under = (using: typeof before) => rank(facts.map(({ key, facts: each }) => ({ key, evaluation: evaluate(each, using) })));
      const lines = whatIf(facts, before, after);
      expect(lines.map((line) => line.after.place)).toEqual(under(after));
      expect([...lines].map((line) => line.before.place).sort((a, b) => Number(a.key) - Number(b.key))).toEqual(under(before).sort((a, b) => Number(a.key) - Number(b.key)));
      for (const line of lines) {
        expect(line.after.evaluation).toEqual(evaluate(facts[Number(line.key)]!.facts, after));
        expect(line.before.evaluation).toEqual(evaluate(facts[Number(line.key)]!.facts, before));
      }
    }),
    { numRuns: 15 },
  );
});
