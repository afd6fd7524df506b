import { expect, test } from 'vitest';
import { inOrderOfAsking } from './ask-first.ts';
import type { DecisiveAnswer } from './decisive-set.ts';
import type { OpenAnswer } from './settling.ts';

const answer = (key: string, question: string, more: Partial<OpenAnswer> = {}): DecisiveAnswer =>
  ({ key, question, reverses: [], knockOuts: [], ...more }) as unknown as DecisiveAnswer;
const set = (...answers: DecisiveAnswer[]) => ({ answers, leader: 'b', knockOuts: [], totals: { next: null, leader: { low: 0, high: 1 } }, smallest: true });
const asked = (open: readonly OpenAnswer[]): string[] => open.map(({ key, question }) => `${key} ${question}`);

test('the answers that could change the first place come first, of the smaller set before the larger', () => {
  const pairs = [
    { rival: 'b', kind: 'depends' as const, set: set(answer('b', 'AUDT-1'), answer('b', 'AUTH-1')) },
    { rival: 'c', kind: 'depends' as const, set: set(answer('c', 'CSUP-1')) },
    { rival: 'd', kind: 'certain' as const },
  ];
  const open = [answer('d', 'DTBK-1', { reverses: ['b'] }), answer('b', 'AUDT-1', { reverses: ['a'] }), answer('d', 'MLDP-1')];
  expect(asked(inOrderOfAsking(open, { pairs, falls: null }, new Set()))).toEqual(['c CSUP-1', 'b AUDT-1', 'b AUTH-1', 'd DTBK-1']);
});

test('nobody is asked who is knocked out', () => {
  const open = [answer('x', 'DOC-8', { knockOuts: [{ id: 'k', ifGood: 'pass', ifBad: 'fail' }] }), answer('a', 'AUDT-1', { knockOuts: [{ id: 'k', ifGood: 'pass', ifBad: 'fail' }] })];
  expect(asked(inOrderOfAsking(open, { pairs: [], falls: null }, new Set(['x'])))).toEqual(['a AUDT-1']);
});
