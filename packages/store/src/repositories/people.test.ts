import { expect } from 'vitest';
import { setUp } from '../testing/builders.ts';
import { check, eachDatabase, NOW } from '../testing/each-database.ts';

eachDatabase('people and tokens', ({ open }) => {
  const start = async () => {
    const { store } = await open();
    return { store, ...(await setUp(store)) };
  };
  const ben = { email: 'Ben@Example.org', name: 'Ben', roles: ['procurement'], passwordHash: 'h' } as const;

  check('an address belongs to one person, whatever its case', async () => {
    const { repos } = await start();
    const added = await repos.people.add(ben);
    expect(added).toMatchObject({ email: 'Ben@Example.org', roles: ['procurement'], active: true, locale: 'en', createdAt: NOW });
    expect(await repos.people.add({ ...ben, email: ' BEN@example.org' })).toBe('email-taken');
    expect((await repos.people.list()).map((each) => each.name)).toEqual(['Ada', 'Ben']);
  });

  check('the last administrator stays one, and active', async () => {
    const { repos, actor } = await start();
    expect(await repos.people.setRoles(actor.userId, ['auditor'])).toBe('last-administrator');
    expect(await repos.people.setActive(actor.userId, false)).toBe('last-administrator');
    const second = await repos.people.add({ ...ben, roles: ['administrator'] });
    if (second === 'email-taken') throw new Error('taken');
    // Two who step down at once: one of them must stay.
    const both = await Promise.all([repos.people.setRoles(actor.userId, ['auditor']), repos.people.setActive(second.id, false)]);
    expect(both.filter((each) => each === true)).toHaveLength(1);
    expect(both.filter((each) => each === 'last-administrator')).toHaveLength(1);
  });

  check('changes are on record, hashes are not', async () => {
    const { repos, actor } = await start();
    await repos.people.setPassword(actor.userId, 'secret-hash');
    await repos.people.setLocale(actor.userId, 'de');
    await repos.people.setName(actor.userId, 'Ada Lovelace');
    expect(await repos.people.find(actor.userId)).toMatchObject({ locale: 'de', name: 'Ada Lovelace' });
    const entries = (await repos.audit.list({ subject: `user:${actor.userId}` })).items;
    expect(entries.map((each) => each.action)).toEqual(['user.set-name', 'user.set-locale', 'user.set-password']);
    expect(JSON.stringify((await repos.audit.list()).items)).not.toMatch(/secret-hash|"hash"/);
  });

  check('who is made inactive is out at once', async () => {
    const { store, repos } = await start();
    const added = await repos.people.add(ben);
    if (added === 'email-taken') throw new Error('taken');
    await store.frontDoor.openSession(added.id, 's1', '2027-01-01T00:00:00.000Z');
    await repos.tokens.create(added.id, 'script', 'read', 'k1');
    expect(await store.frontDoor.bySession('s1')).toMatchObject({ user: { id: added.id } });
    await repos.people.setActive(added.id, false);
    expect([await store.frontDoor.bySession('s1'), await store.frontDoor.byToken('k1'), await store.frontDoor.credentials('ben@example.org')]).toEqual([undefined, undefined, undefined]);
    await repos.people.setActive(added.id, true);
    expect(await store.frontDoor.bySession('s1')).toBeUndefined();
    expect(await store.frontDoor.byToken('k1')).toBeDefined();
  });

  check('a token is known until it is revoked', async () => {
    const { store, repos, actor } = await start();
    const token = await repos.tokens.create(actor.userId, 'script', 'write', 'k1');
    expect(token).toEqual({ id: token!.id, userId: actor.userId, name: 'script', scope: 'write', createdAt: NOW, lastUsedAt: null, revokedAt: null });
    expect(await store.frontDoor.byToken('k1')).toMatchObject({ token: { id: token!.id, lastUsedAt: NOW }, user: { id: actor.userId }, organisationId: actor.organisationId });
    expect(await store.frontDoor.byToken('k2')).toBeUndefined();
    expect(await repos.tokens.revoke(token!.id)).toBe(true);
    expect(await repos.tokens.revoke(token!.id)).toBe(false);
    expect(await store.frontDoor.byToken('k1')).toBeUndefined();
    expect(await repos.tokens.ofUser(actor.userId)).toEqual([{ ...token, lastUsedAt: NOW, revokedAt: NOW }]);
  });
});
