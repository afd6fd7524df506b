import type { Decisive, DecisiveSet } from '@mds2/assessment';
import { speaker } from '@mds2/base';
import { expect, test } from 'vitest';

import { decisiveWords } from './decisive-words.ts';
import messages from './messages.ts';

const set = (count: number): DecisiveSet => ({ answers: Array.from({ length: count }, () => ({}) as never), leader: null, knockOuts: [], totals: { next: null, leader: { low: 0, high: 1 } }, smallest: true });
const words = (decisive: Partial<Decisive>, locale: 'en' | 'de' = 'en') =>
  decisiveWords({ leader: 'B', verdict: 'can-change', set: null, pairs: [], falls: null, ...decisive }, (key) => key, speaker(messages, locale), locale);

test('over whom the lead is certain, and on how many answers it depends', () => {
  const pairs = [{ rival: 'A', kind: 'depends', set: set(4) }, { rival: 'D', kind: 'certain' }, { rival: 'E', kind: 'certain' }] as const;
  expect(words({ pairs })).toBe('B leads for certain over D and E. Against A it depends on 4 answers.');
  expect(words({ pairs }, 'de')).toBe('B liegt sicher vor D und E. Gegenüber A hängt es von 4 Antworten ab.');
});

test('one answer that would knock the leader out', () => {
  expect(words({ falls: set(1) })).toBe('One answer could knock B out.');
});

test('where none can, it says so', () => {
  expect(words({ verdict: 'none-can', pairs: [{ rival: 'A', kind: 'certain' }] })).toBe('B leads for certain over A. No open answer can change who comes first.');
});

test('where no set was found, nothing is called certain', () => {
  expect(words({ verdict: 'no-set-found', pairs: [{ rival: 'A', kind: 'no-set-found' }] })).toBe('Against A the intervals overlap, but no set of answers was found that turns the two.');
});

test('without a leader there is nothing to say', () => {
  expect(words({ leader: null })).toBe('');
});
