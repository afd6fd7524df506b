import { builtInProfiles, criteria } from '@mds2/catalog';
import type { Verdict } from '@mds2/disclosure';
import { describe, expect, test } from 'vitest';
import { disclosureOf, scorerFor, type Sketch } from '../testing/sketch.ts';
import { evaluate } from './evaluate.ts';

/** GP02 with one criterion for each of these questions. */
const scorer = scorerFor({
  ...builtInProfiles.enisa,
  criteria: ['CONN-7', 'NAUT-1'].map((ref, at) => ({ ...criteria[0]!, id: `GP02-x${at}`, practice: 'GP02', source: 'mds2', ref, goodWhen: 'yes', weight: 1, condition: null, requires: null, partialRules: [] })),
});
const practice = (sketch: Sketch, verdicts: Readonly<Record<string, Verdict>>, using = scorer) =>
  evaluate({ disclosure: disclosureOf(sketch), verdicts }, using).practices.find(({ id }) => id === 'GP02')!;

describe('what a person reads out of an open answer', () => {
  const sketch: Sketch = { 'CONN-7': 'yes', 'NAUT-1': ['see-note', 'Depends on the network'] };
  test.each<[Verdict, number, number, string, number | null, number | null]>([
    ['yes', 1, 1, 'verdict', 1, 1],
    ['no', 0.5, 0.5, 'verdict', 0, 0],
    ['partial', 0.75, 0.75, 'verdict', 0.5, 0.5],
    ['na', 1, 1, 'na-accepted', null, null],
    ['open', 0.5, 1, 'see-note', 0, 1],
  ])('%s', (verdict, low, high, reason, valueLow, valueHigh) => {
    const read = practice(sketch, { 'NAUT-1': verdict });
    expect([read.low, read.high]).toEqual([low, high]);
    expect(read.evidence[1]).toMatchObject({ reason, value: valueLow === null ? null : { low: valueLow, high: valueHigh } });
    // The verdict stands beside the answer, never over it.
    expect(read.evidence[1]!.answers).toEqual([{ id: 'NAUT-1', value: 'see-note', cell: 'mds2-form!C2', verdict }]);
  });

  test('"still open" leaves every figure as it is', () => {
    const without = practice(sketch, {});
    const { evidence, ...figures } = practice(sketch, { 'NAUT-1': 'open' });
    expect({ ...without, evidence: [] }).toEqual({ ...figures, evidence: [] });
    expect(evidence.map(({ value }) => value)).toEqual(without.evidence.map(({ value }) => value));
  });

  test('it narrows the interval and raises what is decided', () => {
    const before = practice(sketch, {});
    const after = practice(sketch, { 'NAUT-1': 'partial' });
    expect([before.answered, before.criteria.decided]).toEqual([0.5, 1]);
    expect([after.answered, after.criteria.decided]).toEqual([1, 2]);
  });

  test('it outranks what the note alone would be read as', () => {
    const special = { ...criteria[0]!, id: 'GP02-x0', practice: 'GP02', source: 'mds2' as const, ref: 'NAUT-1', goodWhen: 'yes' as const, weight: 1 as const, condition: null, requires: null };
    const own = scorerFor({ ...builtInProfiles.enisa, criteria: [{ ...special, partialRules: ['yes+note~/depends/:[0,0.25]'] }] });
    const stated: Sketch = { 'NAUT-1': ['yes', 'Depends on the network'] };
    expect(practice(stated, {}, own)).toMatchObject({ low: 0, high: 0.25 });
    expect(practice(stated, { 'NAUT-1': 'yes' }, own)).toMatchObject({ low: 1, high: 1 });
    expect(practice({ 'CONN-7': 'yes', 'NAUT-1': ['yes', 'Optional'] }, { 'NAUT-1': 'yes' })).toMatchObject({ low: 1, high: 1 });
  });

  test('conditions read it too; a "partly" settles none', () => {
    const under = scorerFor({ ...builtInProfiles.enisa, criteria: [{ ...criteria[0]!, id: 'GP02-x0', practice: 'GP02', source: 'mds2', ref: 'CONN-7', goodWhen: 'yes', weight: 1, condition: 'NAUT-1=yes', requires: null, partialRules: [] }] });
    const applicable = (verdicts: Readonly<Record<string, Verdict>>) => practice(sketch, verdicts, under).applicable;
    expect([applicable({}), applicable({ 'NAUT-1': 'yes' }), applicable({ 'NAUT-1': 'no' }), applicable({ 'NAUT-1': 'na' }), applicable({ 'NAUT-1': 'partial' })]).toEqual([null, true, false, false, null]);
  });

  test('a verdict on a question that the form does not have changes nothing', () => {
    expect(evaluate({ disclosure: disclosureOf(sketch), verdicts: { 'XXXX-9': 'yes' } }, scorer)).toEqual(evaluate(disclosureOf(sketch), scorer));
  });
});
