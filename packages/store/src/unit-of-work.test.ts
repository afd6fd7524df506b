import { fixedClock } from '@mds2/base';
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Database } from './database/database.ts';
import { newId } from './new-id.ts';
import { setUp } from './testing/builders.ts';
import { check, eachDatabase, NOW } from './testing/each-database.ts';
import { changed, unchanged, unitOfWork, type Work } from './unit-of-work.ts';

eachDatabase('the unit of work', ({ open }) => {
  const start = async () => {
    const { store, database } = await open();
    const { actor, repos } = await setUp(store);
    return { database, actor, repos, write: unitOfWork(database, fixedClock(NOW), actor) };
  };
  const insert = async ({ db }: Work, name: string) => {
    await db.insertInto('organisation').values({ id: newId('o'), name, slot: null, created_at: NOW }).execute();
  };
  const names = async ({ db }: Database) => (await db.selectFrom('organisation').select('name').orderBy('name').execute()).map((row) => row.name);

  check('what has no audit entry is not kept', async () => {
    const { database, write } = await start();
    const value = await write(async (work) => {
      await insert(work, 'unseen');
      return unchanged(7);
    });
    expect([value, await names(database)]).toEqual([7, ['Klinikum Nord']]);
  });

  check('a change and its entry are kept together, or neither', async () => {
    const { database, repos, write } = await start();
    await expect(
      write(async (work) => {
        await insert(work, 'half');
        throw new Error('a bug');
      }),
    ).rejects.toThrow('a bug');
    expect([await names(database), (await repos.audit.list()).items.length]).toEqual([['Klinikum Nord'], 1]);
    await write(async (work) => {
      await insert(work, 'whole');
      return changed(undefined, { action: 'x.y', subject: 'x:1' });
    });
    expect([await names(database), (await repos.audit.list()).items.map((each) => each.action)]).toEqual([['Klinikum Nord', 'whole'], ['x.y', 'organisation.set-up']]);
  });

  check('a lost race is run again, a bug is not', async () => {
    const { write } = await start();
    let runs = 0;
    const lost = Object.assign(new Error('deadlock'), { code: '40P01' });
    expect(
      await write(async () => {
        if (++runs < 3) throw lost;
        return unchanged(runs);
      }),
    ).toBe(3);
    runs = 0;
    await expect(
      write(async () => {
        runs++;
        throw new TypeError('a bug');
      }),
    ).rejects.toThrow('a bug');
    expect(runs).toBe(1);
  });

  check('the record can only grow, even by hand', async () => {
    const { database, repos } = await start();
    await expect(sql`update audit_entry set actor = 'nobody'`.execute(database.db)).rejects.toThrow(/cannot be changed/);
    await expect(sql`delete from audit_entry`.execute(database.db)).rejects.toThrow(/cannot be changed/);
    expect((await repos.audit.list()).items.map((each) => each.actor)).toEqual(['Ada']);
  });

  check('two hundred entries and more are read in pages of at most two hundred', async () => {
    const { repos, write } = await start();
    await write(async () => changed(undefined, ...Array.from({ length: 250 }, (_, n) => ({ action: 'x.y', subject: `x:${n}` }))));
    const first = await repos.audit.list({ limit: 1_000 });
    const second = await repos.audit.list({ limit: 1_000, cursor: first.next });
    expect([first.items.length, second.items.length, second.next]).toEqual([200, 51, null]);
    expect(first.items[0]?.subject).toBe('x:249');
  });
});
