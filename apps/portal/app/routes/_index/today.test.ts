import { expect, test } from 'vitest';

import { byUrgency, type Task } from './today.server.ts';

const task = (kind: Task['kind'], days: number | null): Task => ({ kind, tender: null, to: '/', count: 1, blocked: 0, days });

test('lost files come first, then what is late, then by date, then what has none', () => {
  const tasks = [task('people', null), task('decide', 12), task('decide', -3), task('read', 2), task('missing', null)];
  expect(tasks.sort(byUrgency).map(({ kind, days }) => [kind, days])).toEqual([
    ['missing', null],
    ['decide', -3],
    ['read', 2],
    ['decide', 12],
    ['people', null],
  ]);
});
