import { speaker } from '@mds2/base';
import { expect, test } from 'vitest';

import { compareLede } from './lede.ts';
import messages from './messages.ts';
import type { Column } from './model.ts';

const column = (name: string, low: number, high: number, more: Partial<Column> = {}): Column => ({
  id: name, manufacturer: name, model: '', name, place: { from: 1, to: 1 }, total: { low, high }, coverage: 0.4, failed: [], open: [], out: false, scores: [], groups: [], answers: '', absent: {}, ...more,
});
const out = { out: true, failed: ['PAUT-5'], place: null };
const en = (columns: Column[], older: string[] = []) => compareLede(columns, older, speaker(messages, 'en'), 'en');

test('an open lead names who could pass it', () => {
  expect(en([column('Velmora', 0.76, 0.89), column('Tannhagen', 0.75, 0.78), column('Brightfen', 0.68, 0.9, { open: ['RDMP-3'] })])).toBe(
    'Velmora has the most assured points, but its lead is not settled: with good answers to what is still open, Tannhagen and Brightfen could pass it. 1 candidate has an open knock-out.',
  );
});

test('a settled lead says so, and overlap is never called settled', () => {
  expect(en([column('A', 0.8, 0.9), column('B', 0.5, 0.6, { place: { from: 2, to: 2 } })])).toMatch(/^A is ahead for certain/);
});

test('a knocked-out candidate with the most points is said to have them, and not to lead', () => {
  expect(en([column('Velmora', 0.76, 0.89), column('Quorvex', 0.84, 0.93, out)])).toBe('Velmora is the only candidate that is not knocked out. Quorvex would have the most points of all and is knocked out.');
});

test('with nobody left there is no ranking', () => {
  expect(en([column('A', 0.8, 0.9, out), column('B', 0.5, 0.6, out)])).toBe('All 2 candidates are knocked out. Nobody is left to rank.');
});

test('an older form explains its full interval', () => {
  expect(en([column('A', 0.8, 0.9), column('B', 0, 1)], ['B'])).toContain('B sent an older form, to whose answers the practices cannot be asked; its intervals are full.');
});

test('German counts as English does', () => {
  const said = compareLede([column('Velmora', 0.76, 0.89), column('Tannhagen', 0.75, 0.78)], [], speaker(messages, 'de'), 'de');
  expect(said).toContain('könnte Tannhagen vorbeiziehen');
});
