import { expect, test } from 'vitest';
import { allowedNow, stages, transitionFrom, transitions } from './transitions.ts';

test('every stage can be reached, and all but the last two can be left', () => {
  const reached = new Set(transitions.map(({ to }) => to));
  expect(stages.filter((stage) => !reached.has(stage))).toEqual(['preparation']);
  const left = new Set(transitions.flatMap(({ from }) => from));
  expect(stages.filter((stage) => !left.has(stage))).toEqual(['cancelled']);
});

test('nothing that was locked by publishing is ever open again', () => {
  for (const rules of ['public', 'private'] as const) {
    const seen = new Set<string>(['published']);
    for (let grew = true; grew; ) {
      const before = seen.size;
      for (const one of transitions) if (one.rules.includes(rules) && one.from.some((stage) => seen.has(stage))) seen.add(one.to);
      grew = seen.size > before;
    }
    expect([...seen].filter((stage) => allowedNow(stage as 'published', rules).criteriaOpen)).toEqual([]);
  }
});

test('private procurement is never sealed and needs no opening', () => {
  expect(stages.filter((stage) => allowedNow(stage, 'private').sealed)).toEqual([]);
  expect(transitionFrom('published', 'open', 'private')).toBeUndefined();
});

test('two persons open, and only after the opening time', () => {
  expect(transitionFrom('sealed', 'open', 'public')).toMatchObject({ persons: 2, afterOpeningTime: true, to: 'opened' });
});
