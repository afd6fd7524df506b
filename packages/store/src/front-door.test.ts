import { expect } from 'vitest';
import { setUp } from './testing/builders.ts';
import { check, eachDatabase, NOW } from './testing/each-database.ts';

eachDatabase('the front door', ({ open }) => {
  const first = { organisation: 'Klinikum', email: 'ada@example.org', name: 'Ada', passwordHash: 'h', roles: ['administrator'] } as const;

  check('the first person sets up the one organisation, whoever else tries at that moment', async () => {
    const { store } = await open();
    expect(await store.frontDoor.isEmpty()).toBe(true);
    const tries = await Promise.all(Array.from({ length: 5 }, (_, n) => store.frontDoor.setUp({ ...first, email: `a${n}@example.org` })));
    expect(tries.filter((each) => each === 'already-set-up')).toHaveLength(4);
    const actor = tries.find((each) => each !== 'already-set-up')!;
    expect(await store.frontDoor.organisation()).toEqual({ id: actor.organisationId, name: 'Klinikum' });
    expect(await store.frontDoor.isEmpty()).toBe(false);
    expect(await store.as(actor).people.list()).toHaveLength(1);
    expect((await store.as(actor).audit.list()).items.map((each) => [each.action, each.actor])).toEqual([['organisation.set-up', 'Ada']]);
  });

  check('credentials are found without case', async () => {
    const { store } = await open();
    const { actor } = await setUp(store);
    expect(await store.frontDoor.credentials('ADA@example.org')).toMatchObject({ passwordHash: 'hash', organisationId: actor.organisationId, user: { id: actor.userId } });
    expect(await store.frontDoor.credentials('nobody@example.org')).toBeUndefined();
  });

  check('a session lasts until its end, or until it is closed', async () => {
    let now = NOW;
    const { store } = await open({ now: () => now });
    const { actor } = await setUp(store);
    const session = await store.frontDoor.openSession(actor.userId, 's1', '2026-11-24T09:00:00.000Z');
    expect(await store.frontDoor.bySession('s1')).toMatchObject({ session, user: { id: actor.userId }, organisationId: actor.organisationId });
    now = '2026-11-24T09:00:00.000Z';
    expect(await store.frontDoor.bySession('s1')).toBeUndefined();
    await store.frontDoor.openSession(actor.userId, 's2', '2026-11-25T09:00:00.000Z');
    await store.frontDoor.closeSession('s2');
    await store.frontDoor.closeSession('s2');
    expect(await store.frontDoor.bySession('s2')).toBeUndefined();
    expect((await store.as(actor).audit.list({ action: 'session.close' })).items).toHaveLength(1);
  });

  check('a change of password ends the other sessions', async () => {
    const { store } = await open();
    const { actor } = await setUp(store);
    for (const hash of ['s1', 's2', 's3']) await store.frontDoor.openSession(actor.userId, hash, '2027-01-01T00:00:00.000Z');
    await store.frontDoor.closeOthers(actor.userId, 's2');
    const alive = async () => (await Promise.all(['s1', 's2', 's3'].map((hash) => store.frontDoor.bySession(hash)))).map((each) => each !== undefined);
    expect(await alive()).toEqual([false, true, false]);
    await store.frontDoor.closeOthers(actor.userId, null);
    expect(await alive()).toEqual([false, false, false]);
  });
});
