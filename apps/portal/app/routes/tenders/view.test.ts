import { expect, test } from 'vitest';

import { inOrder, linkTo, readView, type TenderLine } from './view.ts';

const line = (id: string, more: Partial<TenderLine> = {}): TenderLine => ({
  id, name: id, reference: null, type: 'MD', stage: 'draft', candidates: 0, decideBy: null, createdAt: '2026-01-01', demo: false, ...more,
});

test('a view survives the way through its own link', () => {
  const view = { search: 'Ultra & sound', archived: true, sort: 'name' as const, descending: true, cursor: null };
  expect(readView(`http://desk${linkTo(view, {})}`)).toEqual(view);
});

test('the plain list has a plain address, and foreign words in the URL mean the default', () => {
  expect(linkTo(readView('http://desk/tenders?sort=drop%20table&show=all'), {})).toBe('/tenders');
});

test('changing the order starts from the first page', () => {
  expect(linkTo(readView('http://desk/tenders?after=abc&q=x'), { sort: 'name', descending: false })).toBe('/tenders?q=x&sort=name');
});

test('tenders without a date of decision stand last in both directions', () => {
  const lines = [line('none'), line('late', { decideBy: '2027-02-01' }), line('soon', { decideBy: '2026-12-18' })];
  expect(inOrder(lines, { sort: 'decide-by', descending: false }).map((l) => l.id)).toEqual(['soon', 'late', 'none']);
  expect(inOrder(lines, { sort: 'decide-by', descending: true }).map((l) => l.id)).toEqual(['late', 'soon', 'none']);
});

test('names are ordered as people read them', () => {
  const lines = [line('b', { name: 'Lot 10' }), line('a', { name: 'lot 2' })];
  expect(inOrder(lines, { sort: 'name', descending: false }).map((l) => l.name)).toEqual(['lot 2', 'Lot 10']);
});
