import type { OpenAnswer } from '@mds2/assessment';
import type { Answer } from '@mds2/disclosure';
import { expect, test } from 'vitest';

import { itemKey, needsReader, orderKey, readingOrder, readingQueue, wordsOf, type Form } from './reading-queue.ts';

const answer = (id: string, more: Partial<Answer> = {}): Answer => ({ id, value: 'see-note', raw: 'See Note', notes: ['Syslog over TLS.'], noteCells: [], cell: 'MDS2!C1', ...more });
const form = (candidateId: string, answers: readonly Answer[], more: Partial<Form> = {}): Form => ({
  candidateId,
  revisionId: `r_${candidateId}`,
  disclosure: { formVersion: 'HN 1-2019', answers },
  askedAs: new Map(),
  judged: new Set(),
  ...more,
});
const open = (key: string, question: string, swing = 0.01): OpenAnswer => ({
  key, source: 'mds2', question, value: 'see-note', asked: true, ifGood: { low: 0, high: 1 }, ifBad: { low: 0, high: 1 }, swing, narrows: 0, reverses: [], knockOuts: [],
});
const nothing = readingOrder([], [], []);

test('only what says something to a reader waits for one', () => {
  expect(needsReader(answer('AUDT-1'))).toBe(true);
  expect(needsReader(answer('AUDT-1', { notes: [] }))).toBe(false);
  expect(needsReader(answer('AUDT-1', { value: 'text', raw: 'by service only', notes: [] }))).toBe(true);
  expect(needsReader(answer('AUDT-1', { value: 'blank', raw: '' }))).toBe(true);
  expect(needsReader(answer('AUDT-1', { value: 'yes', raw: 'Yes' }))).toBe(false);
});

test('the same words are the same whatever their spacing and whichever note they are called', () => {
  expect(wordsOf(answer('AUDT-1', { raw: 'See Note 1', notes: ['Syslog  over\nTLS. '] }))).toBe(wordsOf(answer('CNFS-2', { raw: 'See Note 7' })));
  expect(wordsOf(answer('AUDT-1', { value: 'text', raw: 'by service', notes: [] }))).toBe('by service');
});

test('first what the first place depends on, then what can turn an order, then by points, then the rest, in the order of the forms', () => {
  const forms = [form('b', ['AUDT-1', 'AUDT-2', 'MPII-1', 'CNFS-2'].map((id) => answer(id))), form('a', ['AUDT-1', 'MPII-1'].map((id) => answer(id)))];
  const [decisive, turning, small, large] = [open('a', 'MPII-1'), open('b', 'CNFS-2'), open('b', 'AUDT-1', 0.001), open('a', 'AUDT-1', 0.02)];
  const order = readingOrder([small, decisive, large, turning], [decisive, turning], [decisive]);
  const queue = readingQueue(forms, order);
  expect(queue.map(({ candidateId, question, bearing }) => `${candidateId} ${question} ${bearing}`)).toEqual([
    'a MPII-1 first',
    'b CNFS-2 order',
    'a AUDT-1 total',
    'b AUDT-1 total',
    'b AUDT-2 none',
    'b MPII-1 none',
  ]);
});

test('names and dates wait for nobody, except where somebody judged one or a score rests on it', () => {
  const date = answer('DOC-7', { value: 'text', raw: '2026-05-12', notes: [] });
  expect(readingQueue([form('a', [date])], nothing)).toEqual([]);
  expect(readingQueue([form('a', [date], { judged: new Set(['DOC-7']) })], nothing)).toHaveLength(1);
  expect(readingQueue([form('a', [date])], readingOrder([open('a', 'DOC-7')], [], []))).toHaveLength(1);
});

test('an answer of the older form takes the place of the question that is read out of it', () => {
  const older = form('a', [answer('1-1')], { disclosure: { formVersion: 'HN 1-2013', answers: [answer('1-1')] }, askedAs: new Map([['ALOF-1', '1-1']]) });
  const asked = open('a', 'ALOF-1');
  expect(readingQueue([older], readingOrder([asked], [asked], [asked]))).toMatchObject([{ key: itemKey('r_a', '1-1'), question: '1-1', bearing: 'first' }]);
  expect(orderKey('a', 'ALOF-1')).not.toBe(orderKey('a', '1-1'));
});
