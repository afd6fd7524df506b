import { expect, test } from 'vitest';

import { canWin, columnsOf, difference, inOrder, shownQuestions, shownRows } from './columns.ts';
import type { PackedCandidate } from './model.ts';
import { packScores, type RowScore } from './packed.ts';

const scored = (low: number, high: number): RowScore => ({ state: 'scored', range: { low, high }, decided: 1, applicable: 1 });
const absent: RowScore = { state: 'condition', range: { low: 0, high: 0 }, decided: 0, applicable: 0 };
const candidate = (id: string, more: Partial<PackedCandidate> = {}): PackedCandidate => ({
  id, manufacturer: id, model: '1', place: [1, 2], total: [0.5, 0.6], coverage: 0.4, failed: [], open: [], scores: '', groups: '', answers: '', absent: {}, ...more,
});

test('a difference is the largest gap of either end', () => {
  expect(difference([scored(0.85, 1), scored(0.86, 0.86), scored(0.42, 0.72)])).toBe(44);
  expect(difference([scored(0.5, 0.5), scored(0.5, 0.5)])).toBe(0);
});

test('a practice that applies to one candidate only is a difference, one that applies to none is not', () => {
  expect(difference([scored(1, 1), absent])).toBe(100);
  expect(difference([absent, absent])).toBe(0);
});

test('whoever is knocked out stands last in every order', () => {
  const columns = columnsOf([candidate('zulu', { total: [0.4, 0.9] }), candidate('out', { failed: ['PAUT-5'], total: [0.9, 1], place: null }), candidate('alpha')]);
  expect(inOrder(columns, 'name').map(({ id }) => id)).toEqual(['alpha', 'zulu', 'out']);
  expect(inOrder(columns, 'possible').map(({ id }) => id)).toEqual(['zulu', 'alpha', 'out']);
  expect(columns.map(canWin)).toEqual([true, false, true]);
});

test('only differences hides level rows and equal answers', () => {
  const columns = columnsOf([
    candidate('a', { scores: packScores([scored(1, 1), scored(0.5, 0.5)]), answers: 'aab' }),
    candidate('b', { scores: packScores([scored(1, 1), scored(0.1, 0.9)]), answers: 'aac' }),
  ]);
  const rows = ['GP02', 'GP08'].map((id) => ({ id, title: id, group: null, weight: 1, questions: [] }));
  const questions = ['A-1', 'A-2', 'A-3'].map((id) => ({ id, label: id, practice: null }));
  expect(shownRows(rows, columns, 25).map(({ at }) => at)).toEqual([1]);
  expect(shownRows(rows, columns, null)).toHaveLength(2);
  expect(shownQuestions(questions, columns, 25)).toEqual([2]);
});
