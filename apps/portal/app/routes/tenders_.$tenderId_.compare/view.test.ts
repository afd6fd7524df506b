import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareLink, readCompareView, toggled, type CompareView } from './view.ts';

const read = (query: string) => readCompareView(`http://desk/tenders/t/compare${query}`);

const id = fc.stringMatching(/^[A-Za-z0-9-]{1,12}$/);
const views: fc.Arbitrary<CompareView> = fc.record({
  rows: fc.constantFrom('practices', 'sections', 'questions'),
  only: fc.option(fc.integer({ min: 0, max: 100 })),
  candidates: fc.uniqueArray(id, { maxLength: 4 }),
  phase: fc.constantFrom(null, 'General', 'Plan', 'Source', 'Manage'),
  section: fc.option(id),
  open: fc.uniqueArray(id, { maxLength: 4 }),
  order: fc.constantFrom('place', 'possible', 'coverage', 'name'),
  find: fc.string({ maxLength: 20 }).map((text) => text.trim()),
  inRace: fc.boolean(),
  table: fc.constantFrom(null, 'columns', 'rows'),
});

test('every view survives the way through its own address', () => {
  fc.assert(fc.property(views, (view) => void expect(read(compareLink(view))).toEqual(view)), { numRuns: 200 });
});

test('the plain view has a plain address', () => {
  expect(compareLink(read(''))).toBe('?');
});

test('the filter form without script says "on" and a number apart', () => {
  expect(read('?only=on&by=40').only).toBe(40);
  expect(read('?only=on').only).toBe(25);
  expect(read('?only=many').only).toBe(25);
});

test('candidates may be ticked one by one or listed', () => {
  expect(read('?v=a&v=b').candidates).toEqual(['a', 'b']);
  expect(read('?v=a,b').candidates).toEqual(['a', 'b']);
});

test('a row closes by the same link that opened it', () => {
  expect(toggled(toggled(['GP02'], 'GP08'), 'GP02')).toEqual(['GP08']);
});
