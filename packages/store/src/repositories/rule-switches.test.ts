import { expect } from 'vitest';
import { setUp } from '../testing/builders.ts';
import { check, eachDatabase } from '../testing/each-database.ts';

eachDatabase('rule switches', ({ open }) => {
  check('every throw is on record with its reason; the newest counts', async () => {
    const { repos } = await setUp((await open()).store);
    expect(await repos.ruleSwitches.set('award-criteria-published', false, ' ')).toBe(false);
    expect(await repos.ruleSwitches.set('award-criteria-published', false, 'below the threshold')).toBe(true);
    expect(await repos.ruleSwitches.set('award-criteria-published', false, 'the same again')).toBe(true);
    await repos.ruleSwitches.set('award-criteria-published', true, 'counsel asked for it');
    expect((await repos.ruleSwitches.list()).map(({ rule, on }) => [rule, on])).toEqual([['award-criteria-published', true]]);
    expect((await repos.ruleSwitches.history('award-criteria-published')).map(({ on, reason, by }) => [on, reason, by])).toEqual([
      [false, 'below the threshold', 'Ada'],
      [true, 'counsel asked for it', 'Ada'],
    ]);
  });
});
