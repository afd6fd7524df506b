import { expect, test } from 'vitest';
import { isCursor, pageOf, readCursor, toPage, writeCursor } from './cursor.ts';

test('a cursor carries its position, floating point included', () => {
  expect(readCursor(writeCursor([1, 0.1 + 0.2, 12]))).toEqual([1, 0.1 + 0.2, 12]);
});
test.each(['', 'x', '[]', Buffer.from('["a"]').toString('base64url'), Buffer.from('{}').toString('base64url'), 'null'])('%j is no cursor', (text) => {
  expect(isCursor(text)).toBe(false);
});
test.each([
  [undefined, 100],
  [1, 1],
  [0, 1],
  [-5, 1],
  [200, 200],
  [201, 200],
  [7.9, 7],
])('a limit of %s means %d rows', (limit, rows) => {
  expect(pageOf(limit === undefined ? {} : { limit }, 1).limit).toBe(rows);
});
test('a cursor of another list is an error, not a first page', () => {
  expect(() => pageOf({ cursor: writeCursor([1, 2]) }, 1)).toThrow(RangeError);
});
test('the row too many says that there are more, and is not shown', () => {
  expect(toPage([1, 2, 3], 2, String, (n) => [n])).toEqual({ items: ['1', '2'], next: writeCursor([2]) });
  expect(toPage([1, 2], 2, String, (n) => [n])).toEqual({ items: ['1', '2'], next: null });
});
