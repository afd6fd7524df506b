import { round6 } from '@mds2/base';
import { hn1_2019 } from '@mds2/catalog';
import { packAnswers } from '@mds2/disclosure';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allSources, disclosureOf, scorerFor } from '../testing/sketch.ts';
import { randomForm } from '../testing/whole-form.ts';
import { evaluate } from './evaluate.ts';
import { scoreFleet, scorePacked } from './fleet.ts';

test('a fleet scored in one go has the figures of each disclosure scored alone', () => {
  const scorers = [scorerFor(), scorerFor('strict', { procurementType: 'PRO' }), scorerFor('strict', { sources: allSources })];
  fc.assert(
    fc.property(fc.array(randomForm('yes', 'no', 'blank', 'see-note', 'na', 'text'), { minLength: 1, maxLength: 4 }), fc.nat(scorers.length - 1), (sketches, which) => {
      const scorer = scorers[which]!;
      const disclosures = sketches.map((sketch) => disclosureOf(sketch));
      const codes = new Uint8Array(sketches.length * hn1_2019.questions.length);
      disclosures.forEach((disclosure, at) => codes.set(packAnswers(disclosure), at * hn1_2019.questions.length));
      const fleet = scoreFleet(codes, scorer, { parts: true });
      disclosures.forEach((disclosure, at) => {
        const alone = evaluate(disclosure, scorer);
        expect({ low: round6(fleet.low[at]!), high: round6(fleet.high[at]!), coverage: round6(fleet.coverage[at]!) }).toEqual(alone.total);
        const count = (result: string) => alone.knockOuts.filter((knockOut) => knockOut.result === result).length;
        expect([fleet.failed[at], fleet.open[at]]).toEqual([count('fail'), count('open')]);
        alone.practices.forEach(({ low, high, coverage }, practice) => {
          const part = (at * alone.practices.length + practice) * 3;
          const expected = [low ?? Number.NaN, high ?? Number.NaN, coverage];
          // Stored in single precision.
          for (const [i, figure] of expected.entries()) {
            if (Number.isNaN(figure)) expect(fleet.parts[part + i]).toBeNaN();
            else expect(fleet.parts[part + i]).toBeCloseTo(figure, 5);
          }
        });
        const packed = scorePacked('HN 1-2019', packAnswers(disclosure), scorer);
        expect([round6(packed.low), round6(packed.high), round6(packed.coverage)]).toEqual([alone.total.low, alone.total.high, alone.total.coverage]);
      });
    }),
    { numRuns: 40 },
  );
});
