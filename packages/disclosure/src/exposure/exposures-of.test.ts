import { exposures, hn1_2019 } from '@mds2/catalog';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../model.ts';
import { disclosureOf, type Sketch } from '../testing/disclosure-of.ts';
import { exposuresOf } from './exposures-of.ts';

const of = (sketch: Sketch, exposure: string) => exposuresOf(disclosureOf(sketch))[exposure];

describe('exposures', () => {
  test.each<[string, boolean | null, Sketch]>([
    ['radio', true, { 'CONN-1.1.1': 'yes', 'CONN-1.1': 'no' }],
    ['radio', true, { 'MPII-3.6': 'yes' }],
    ['radio', false, { 'CONN-1.1': 'no' }],
    ['radio', false, { 'CONN-1.1.1': 'no', 'CONN-1.1.2': 'no', 'CONN-1.1.3': 'na', 'CONN-1.1.4': 'no' }],
    ['radio', null, { 'MPII-3.6': 'no' }],
    ['radio', null, { 'CONN-1.1': 'see-note' }],
    ['software', null, { 'CSUP-1': 'na' }],
    ['software', false, { 'CSUP-1': 'no' }],
    ['software', true, { 'CSUP-1': 'no', 'MLDP-1': 'yes' }],
    ['malware-surface', null, { 'CSUP-1': 'na', 'MLDP-1': 'na', 'CSUP-2': 'na' }],
    ['malware-surface', false, { 'CSUP-1': 'yes', 'MLDP-1': 'no', 'CSUP-2': 'no' }],
    ['malware-surface', null, { 'MLDP-1': 'no', 'CSUP-2': 'no' }],
    ['remote', false, { 'RMOT-1': 'no', 'RMOT-2': 'no', 'RMOT-3': 'na' }],
    ['remote', null, { 'RMOT-1': 'no', 'RMOT-2': 'no' }],
    ['pii-stored', false, { 'MPII-2': 'no' }],
    ['pii-stored', true, { 'MPII-1': 'no', 'MPII-2': 'no', 'DTBK-1': 'yes' }],
    ['pii-moved', true, { 'MPII-3.10': 'yes' }],
    ['cloud', true, { 'STCF-4': 'yes', 'CONN-4': 'yes' }],
    ['cloud', null, { 'STCF-4': 'yes', 'DOC-11.3': 'no' }],
    ['cloud', false, { 'DOC-11.3': 'na', 'STCF-4': 'no' }],
    ['cloud', false, { 'DOC-11.3': 'no', 'STCF-4': 'yes', 'CONN-4': 'no', 'MPII-3.7': 'na' }],
    ['login', null, { 'AUTH-1': 'na' }],
    ['login', true, { 'AUTH-1': 'yes' }],
    ['network', true, { 'DOC-11': 'yes', 'CONN-3': 'yes', 'CONN-1.2.1': 'no' }],
    ['network', false, { 'CONN-1.2.1': 'no', 'CONN-4': 'no', 'CONN-1.1': 'na' }],
    ['samd', true, { 'DOC-11': 'no', 'PLOK-1': 'yes' }],
  ])('%s is %s with %j', (exposure, expected, sketch) => {
    expect(of(sketch, exposure)).toBe(expected);
  });

  test('all are unknown on a blank form and on another form', () => {
    const unknown = Object.fromEntries(exposures.map((exposure) => [exposure.id, null]));
    expect(exposuresOf(disclosureOf({}))).toEqual(unknown);
    expect(exposuresOf({ ...disclosureOf({ 'RMOT-1': 'yes' }), formVersion: 'HN 1-2013' })).toEqual(unknown);
  });

  test('more answers never close what is open, and never make unknown what was known', () => {
    const value = fc.constantFrom<AnswerValue>('yes', 'no', 'na', 'blank', 'see-note');
    fc.assert(
      fc.property(fc.array(value, { minLength: 240, maxLength: 240 }), fc.array(fc.constantFrom<AnswerValue>('yes', 'no', 'na'), { minLength: 240, maxLength: 240 }), (some, rest) => {
        const sketch = (values: readonly AnswerValue[]) => disclosureOf(Object.fromEntries(hn1_2019.questions.map((question, place) => [question.id, values[place]!])));
        const before = exposuresOf(sketch(some));
        const after = exposuresOf(sketch(some.map((each, place) => (each === 'blank' ? rest[place]! : each))));
        for (const { id } of exposures) {
          if (before[id] === true) expect(after[id], id).toBe(true);
          if (before[id] === false) expect(after[id], id).not.toBe(null);
        }
      }),
      { numRuns: 60 },
    );
  });
});
