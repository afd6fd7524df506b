import { from2013, hn1_2019 } from '@mds2/catalog';
import { packAnswers } from '@mds2/disclosure';
import { describe, expect, test } from 'vitest';
import type { Evaluation, Evidence } from '../model.ts';
import { disclosureOf, scorerFor, type Sketch } from '../testing/sketch.ts';
import { evaluate } from './evaluate.ts';

const older = (sketch: Sketch) => disclosureOf(sketch, 'HN 1-2013');
const evidenceFor = ({ practices }: Evaluation, question: string): Evidence[] =>
  practices.flatMap(({ evidence }) => evidence.filter(({ ref, source }) => source === 'mds2' && ref === question));
/** Evidence of the criteria of one question, where it surely counts. */
function read(question: string, sketch: Sketch, verdicts = {}): Evidence {
  const [first] = evidenceFor(evaluate({ disclosure: older(sketch), verdicts }, scorerFor()), question);
  return first!;
}

describe('HN 1-2013 read as HN 1-2019', () => {
  test('the same question carries its answer over, and the evidence names the old one and its cell', () => {
    const yes = read('SGUD-1', { '16-1': 'yes' });
    expect(yes).toMatchObject({ value: { low: 1, high: 1 }, reason: 'good' });
    expect(yes.answers).toEqual([{ id: 'SGUD-1', value: 'yes', cell: 'mds2-form!C1', from: { question: '16-1', kind: 'same' } }]);
    expect(read('SGUD-1', { '16-1': 'no' })).toMatchObject({ value: { low: 0, high: 0 }, reason: 'bad' });
    expect(read('SGUD-1', { '16-1': 'see-note' })).toMatchObject({ value: { low: 0, high: 1 }, reason: 'see-note' });
    expect(read('SGUD-1', {})).toMatchObject({ value: { low: 0, high: 1 }, reason: 'blank' });
  });

  test('the opposite question turns round: bootable in 2013 is not prevented in 2019', () => {
    const flipped = read('SAHD-11', { '15-10': 'yes' });
    const kept = evidenceFor(evaluate(disclosureOf({ 'SAHD-11': 'yes' }), scorerFor()), 'SAHD-11')[0]!;
    expect(kept.value).toEqual({ low: 1, high: 1 });
    expect(flipped.value).toEqual({ low: 0, high: 0 });
    expect(flipped.answers).toMatchObject([{ id: 'SAHD-11', value: 'yes', from: { question: '15-10', kind: 'flipped' } }]);
    expect(read('SAHD-11', { '15-10': 'no' }).value).toEqual({ low: 1, high: 1 });
    expect(read('SAHD-11', { '15-10': 'see-note' }).value).toEqual({ low: 0, high: 1 });
  });

  test('of a weaker question only the No carries over', () => {
    expect(read('SAHD-1', { '15-1': 'no' })).toMatchObject({ value: { low: 0, high: 0 }, reason: 'bad' });
    expect(read('SAHD-1', { '15-1': 'yes' })).toMatchObject({
      value: { low: 0, high: 1 },
      reason: 'older-form',
      answers: [{ id: 'SAHD-1', value: 'yes', from: { question: '15-1', kind: 'no-only' } }],
    });
  });

  test('what was not asked is unknown, never a No', () => {
    expect(read('SAHD-2', {})).toMatchObject({ value: { low: 0, high: 1 }, reason: 'older-form', answers: [{ id: 'SAHD-2', value: 'blank', cell: null }] });
    const { comparable, practices } = evaluate(older({}), scorerFor());
    expect(comparable).toEqual({ formVersion: 'HN 1-2013', questions: Object.values(from2013).filter(({ kind }) => kind !== 'none').length, of: hn1_2019.questions.length });
    expect(practices.every(({ low, high }) => low === null || (low === 0 && high === 1))).toBe(true);
    expect(evaluate(disclosureOf({}, 'v1.0 (2004)'), scorerFor()).comparable.questions).toBe(0);
  });

  test('exposures open by old answers', () => {
    expect(evaluate(older({ 'D.6': 'yes' }), scorerFor()).exposures['radio']).toBe(true);
    expect(evaluate(older({}), scorerFor()).exposures['radio']).toBe(null);
  });

  test('a verdict on the old question is carried over with its answer, flipped where the question is', () => {
    expect(read('SAHD-11', { '15-10': 'see-note' }, { '15-10': 'yes' }).value).toEqual({ low: 0, high: 0 });
    expect(read('SAHD-11', { '15-10': 'see-note' }, { '15-10': 'no' }).value).toEqual({ low: 1, high: 1 });
    expect(read('SAHD-1', { '15-1': 'see-note' }, { '15-1': 'yes' })).toMatchObject({ value: { low: 0, high: 1 }, reason: 'older-form' });
  });

  test('a verdict may read the old answer for the new question, but not one that was never asked', () => {
    expect(read('SAHD-1', { '15-1': ['yes', 'All of SAHD-1'] }, { 'SAHD-1': 'yes' })).toMatchObject({ value: { low: 1, high: 1 }, reason: 'verdict' });
    expect(read('SAHD-2', {}, { 'SAHD-2': 'yes' })).toMatchObject({ value: { low: 0, high: 1 }, reason: 'older-form' });
  });

  test('packed answers of an old form give the same figures as the whole', () => {
    const sketch: Sketch = { A: 'yes', 'D.6': 'yes', 'DESC.9': { text: 'sales@example.com' }, '3-1': ['yes', 'Optional'], '15-10': 'yes', '12-4': 'na', '18-2': ['yes', 'planned'] };
    for (const profile of ['enisa', 'strict'] as const) {
      const whole = evaluate(older(sketch), scorerFor(profile));
      const packed = evaluate({ formVersion: 'HN 1-2013', codes: packAnswers(older(sketch)) }, scorerFor(profile));
      const figures = ({ total, knockOuts, practices }: Evaluation) => ({ total, knockOuts, practices: practices.map(({ low, high, coverage }) => [low, high, coverage]) });
      expect(figures(packed)).toEqual(figures(whole));
      expect(evidenceFor(whole, 'DOC-5')[0]).toMatchObject({ value: { low: 0, high: 0.5 }, reason: 'special' });
    }
  });
});
