import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInProfiles, criteria } from '@mds2/catalog';
import type { Verdict } from '@mds2/disclosure';
import { evaluate } from '../score/evaluate.ts';
import { disclosureOf, scorerFor, type Sketch } from '../testing/sketch.ts';
import { smallKnockOut, smallMapping, smallScorer, smallSketch } from '../testing/small-case.ts';
import { settling } from './settling.ts';

const mapping = (refs: readonly string[]) => refs.map((ref, at) => ({ ...criteria[0]!, id: `GP02-x${at}`, practice: 'GP02', source: 'mds2' as const, ref, goodWhen: 'yes' as const, weight: 1, condition: null, requires: null, partialRules: [] }));
const candidates = (...sketches: readonly Sketch[]) => sketches.map((sketch, at) => ({ key: 'ABCD'[at]!, facts: { disclosure: disclosureOf(sketch) } }));

describe('open answers', () => {
  test('how far each moves the total and narrows it is what scoring with that verdict gives', () => {
    let seen = 0;
    fc.assert(
      fc.property(smallMapping, smallSketch, (criteriaOf, sketch) => {
        const scorer = smallScorer(criteriaOf, [smallKnockOut]);
        const total = (verdicts: Readonly<Record<string, Verdict>>) => evaluate({ disclosure: disclosureOf(sketch), verdicts }, scorer).total;
        const now = total({});
        for (const open of settling(candidates(sketch), scorer)) {
          if (sketch[open.question] === undefined) continue;
          const turns = (['yes', 'no'] as const).map((verdict) => total({ [open.question]: verdict }));
          const ends = (each: { low: number; high: number }) => [each.low, each.high];
          expect([ends(open.ifGood), ends(open.ifBad)]).toEqual(expect.arrayContaining(turns.map(ends)));
          expect(open.swing).toBeCloseTo(Math.max(Math.abs(turns[0]!.low - turns[1]!.low), Math.abs(turns[0]!.high - turns[1]!.high)), 5);
          expect(open.narrows).toBeCloseTo(Math.max(0, now.high - now.low - Math.max(...turns.map(({ low, high }) => high - low))), 5);
          seen++;
        }
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  test('every open answer that can move the total is listed', () => {
    fc.assert(
      fc.property(smallMapping, smallSketch, (criteriaOf, sketch) => {
        const scorer = smallScorer(criteriaOf);
        const listed = new Set(settling(candidates(sketch), scorer).map(({ question }) => question));
        const total = (verdicts: Readonly<Record<string, Verdict>>) => JSON.stringify(evaluate({ disclosure: disclosureOf(sketch), verdicts }, scorer).total.low) + JSON.stringify(evaluate({ disclosure: disclosureOf(sketch), verdicts }, scorer).total.high);
        for (const [question, value] of Object.entries(sketch)) {
          if (value === 'yes' || value === 'no') continue;
          expect([question, listed.has(question)]).toEqual([question, total({ [question]: 'yes' }) !== total({ [question]: 'no' })]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('those that could reverse a pair come first, then by swing', () => {
    const scorer = smallScorer(mapping(['AUTH-1', 'AUTH-2', 'CONN-7']).map((each, at) => ({ ...each, weight: at + 1 })));
    const open = settling(candidates({ 'AUTH-1': 'yes', 'AUTH-2': 'yes', 'CONN-7': 'no' }, { 'AUTH-1': 'blank', 'AUTH-2': 'no', 'CONN-7': 'see-note' }, { 'AUTH-1': 'blank', 'AUTH-2': 'no', 'CONN-7': 'no' }), scorer);
    expect(open.map(({ key, question, value, reverses }) => [key, question, value, reverses])).toEqual([
      ['B', 'CONN-7', 'see-note', ['A', 'C']],
      ['B', 'AUTH-1', 'blank', ['A', 'C']],
      ['C', 'AUTH-1', 'blank', ['B']],
    ]);
  });

  test('an answer turns out only within what it is worth now', () => {
    const scorer = scorerFor({ ...builtInProfiles.enisa, knockOuts: [], criteria: mapping(['CONN-7', 'NAUT-1', 'AUTH-2']) });
    const [limited, ...rest] = settling(candidates({ 'CONN-7': 'yes', 'NAUT-1': ['yes', 'Optional'], 'AUTH-2': { text: 'tbd' } }), scorer);
    expect(limited).toMatchObject({ question: 'NAUT-1', ifGood: { low: 0.666667, high: 0.666667 }, ifBad: { low: 0.5, high: 0.5 }, narrows: 0.166667 });
    expect(rest).toEqual([]);
  });

  test('questions that an older form never asked are open, and marked so', () => {
    const scorer = smallScorer(mapping(['SAHD-2', 'AUTH-1']));
    const open = settling([{ key: 'A', facts: { disclosure: disclosureOf({}, 'HN 1-2013') } }], scorer);
    expect(open.map(({ question, asked }) => [question, asked])).toEqual([['AUTH-1', true], ['SAHD-2', false]]);
  });
});
