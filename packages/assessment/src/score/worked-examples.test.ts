import { builtInProfiles, criteria } from '@mds2/catalog';
import { describe, expect, test } from 'vitest';
import { disclosureOf, practiceOf, scorerFor, type Sketch } from '../testing/sketch.ts';
import { evaluate } from './evaluate.ts';
import { IntervalMean } from './interval-mean.ts';

/** The worked examples of the scoring specification, figure by figure. */
describe('example 1, GP23', () => {
  const sketch: Sketch = {
    'MPII-1': 'yes',
    'RMOT-1': 'yes',
    'RMOT-1.1': 'yes',
    'RMOT-1.2': 'no',
    'RMOT-1.3': ['see-note', 'The screen is shared'],
    'AUTH-1': 'yes',
    'PAUT-8': 'no',
    'AUDT-2': 'yes',
    'AUDT-2.8.1': 'yes',
    'CONN-7': 'yes',
    'SAHD-6.2': 'yes',
  };
  test('an unread note and a blank keep the interval open', () => {
    expect(practiceOf('GP23', sketch)).toMatchObject({
      low: 0.5,
      high: 0.6875,
      answered: 0.8125,
      reach: 0.695652,
      coverage: 0.565217,
      applicable: true,
      assessed: true,
      optional: false,
      criteria: { applicable: 8, decided: 6 },
    });
  });
});

describe('example 2, GP09', () => {
  const moved: Sketch = { 'MPII-2.2': 'yes', 'MPII-3.5': 'yes', 'TXCF-1': 'no', 'TXCF-2': 'yes', 'TXIG-1': 'yes', 'CONN-7': 'yes', 'PAUT-14': 'no', 'IGAU-1': 'no' };
  test('what an absent capability would refine is not met, and does not lighten the practice', () => {
    const none = practiceOf('GP09', { ...moved, 'STCF-1': 'no', 'STCF-1.1': 'na', 'STCF-1.2': 'na', 'STCF-1.3': 'na', 'STCF-2': 'na' });
    expect([none.low, none.high]).toEqual([0.470588, 0.470588]);
    expect(none.evidence.filter((each) => each.reason === 'requires-false').map((each) => each.value)).toEqual(Array(4).fill({ low: 0, high: 0 }));
  });
  test('possible, explained, but not default, partial, fixed keys', () => {
    const some = practiceOf('GP09', { ...moved, 'STCF-1': 'yes', 'STCF-1.1': 'no', 'STCF-1.2': 'no', 'STCF-1.3': 'yes', 'STCF-2': 'no' });
    expect([some.low, some.high]).toEqual([0.705882, 0.705882]);
  });
});

describe('example 3, GP04', () => {
  const radio: Sketch = { 'NAUT-3': 'yes', 'CONN-7': 'yes', 'TXCF-2': 'yes', 'TXCF-4': 'no', 'TXIG-1': 'no', 'SAHD-8': 'no' };
  test('radio unknown: every criterion optional, the whole range, nothing answered', () => {
    expect(practiceOf('GP04', { ...radio, 'MPII-3.6': 'no' })).toMatchObject({ low: 0, high: 1, answered: 0, coverage: 0, applicable: null, optional: true, assessed: true });
  });
  test('radio denied: it does not apply', () => {
    expect(practiceOf('GP04', { ...radio, 'MPII-3.6': 'no', 'CONN-1.1': 'no' })).toMatchObject({ low: null, high: null, applicable: false, notApplicable: 'condition', coverage: 0 });
  });
  test('radio proved: exact', () => {
    expect(practiceOf('GP04', { ...radio, 'MPII-3.6': 'yes' })).toMatchObject({ low: 0.625, high: 0.625, applicable: true, answered: 1 });
  });
});

describe('example 4, GP06', () => {
  const sketch: Sketch = {
    'MPII-2.2': 'yes',
    'DTBK-5': ['yes', 'optional'],
    'DTBK-3': 'yes',
    'DTBK-4': 'yes',
    'DTBK-6': 'yes',
    'DTBK-2': 'yes',
    'CONN-6': 'no',
    'IGAU-2': 'no',
    'EMRG-1': 'na',
  };
  const range = (login: 'yes' | 'no', profile: 'enisa' | 'strict') => {
    const { low, high } = practiceOf('GP06', { ...sketch, 'AUTH-1': login }, scorerFor(profile));
    return [low, high];
  };
  test('with a login, N/A is an excuse: open, in the strict profile 0', () => {
    expect(range('yes', 'enisa')).toEqual([0.653846, 0.923077]);
    expect(range('yes', 'strict')).toEqual([0.653846, 0.769231]);
  });
  test('with a written reason it stays open in the strict profile too', () => {
    const { low, high } = practiceOf('GP06', { ...sketch, 'AUTH-1': 'yes', 'EMRG-1': ['na', 'Used in the laboratory only'] }, scorerFor('strict'));
    expect([low, high]).toEqual([0.653846, 0.923077]);
  });
  test('without a login it is justified', () => {
    expect(range('no', 'enisa')).toEqual([0.772727, 0.909091]);
    expect(range('no', 'strict')).toEqual([0.772727, 0.909091]);
  });
});

describe('example 5, total', () => {
  test('practices count by their reach', () => {
    const practiceWeights = Object.fromEntries(scorerFor().practices.map(({ practice }) => [practice.id, ['GP09', 'GP12'].includes(practice.id) ? 1 : 0]));
    const evaluation = evaluate(
      disclosureOf({
        ...{ 'MPII-2.2': 'yes', 'MPII-3.5': 'yes', 'TXCF-1': 'no', 'TXCF-2': 'yes', 'TXIG-1': 'yes', 'CONN-7': 'yes', 'PAUT-14': 'no', 'IGAU-1': 'no' },
        ...{ 'STCF-1': 'no', 'DOC-9': 'no', 'DOC-10': 'no' },
      }),
      scorerFor({ ...builtInProfiles.enisa, practiceWeights }),
    );
    const practice = (id: string) => evaluation.practices.find((each) => each.id === id)!;
    expect([practice('GP09').low, practice('GP09').reach, practice('GP12').low, practice('GP12').reach]).toEqual([0.470588, 0.730769, 0, 0.153846]);
    expect(evaluation.total).toEqual({ low: 0.388747, high: 0.388747, coverage: 0.442308 });
    expect(practice('GP23')).toMatchObject({ weight: 0 });
  });
});

test('the example of optional items: sure (w3, 1), optional (w2, 0) and (w1, 1) give [0.60, 1.00]', () => {
  const mean = new IntervalMean();
  mean.sure(1, 1, 3);
  mean.optional(0, 0, 2);
  mean.optional(1, 1, 1);
  expect(mean.close()).toBe(true);
  expect([mean.low, mean.high]).toEqual([0.6, 1]);
});

describe('a text that is only filler', () => {
  test.each([
    ['yes', 'AUTH-1', { text: 'tbd' }],
    ['no', 'SAHD-9', { text: 'n/a' }],
    ['text-present', 'DOC-4', { text: 'See brochure' }],
  ] as const)('is worth nothing where the criterion is good when %s', (goodWhen, question, answer) => {
    const profile = {
      ...builtInProfiles.enisa,
      criteria: [{ ...criteria.find((each) => each.source === 'mds2')!, id: 'GP01.1', practice: 'GP01', ref: question, goodWhen, condition: null, requires: null, partialRules: [] }],
    };
    const { low, high, evidence } = practiceOf('GP01', { [question]: answer }, scorerFor(profile));
    expect([low, high, evidence[0]!.reason]).toEqual([0, 0, 'filler']);
    expect(practiceOf('GP01', { [question]: { text: 'A full statement' } }, scorerFor(profile)).high).toBe(1);
  });
});
