import { canonicalJson } from '@mds2/base';
import { sha256 } from '@mds2/base/hash';
import { builtInProfiles } from '@mds2/catalog';
import { expect } from 'vitest';
import { aTender, file, setUp } from '../testing/builders.ts';
import { check, eachDatabase } from '../testing/each-database.ts';

eachDatabase('stages', ({ open }) => {
  const OPENS = '2026-12-01T10:00:00.000Z';
  const start = async (rules: 'public' | 'private' = 'public') => {
    let now = '2026-11-24T08:00:00.000Z';
    const { store } = await open({ now: () => now });
    const { repos, actor } = await setUp(store);
    const second = store.as({ ...actor, userId: 'u_second', name: 'Ben' });
    const { id } = await repos.tenders.create({ ...aTender, rules });
    return { repos, second, id, later: (time: string) => void (now = time), tender: async () => (await repos.tenders.find(id))! };
  };

  check('publishing locks type, scope, profile, weights and knock-outs under a fingerprint of just these', async () => {
    const { repos, id, tender } = await start();
    const published = await repos.stages.publish(id, 1, OPENS);
    const locked = await repos.stages.locked(id);
    expect(locked).toEqual({ rules: 'public', procurementType: 'MD', sources: ['mds2'], threats: [], phases: [], profile: builtInProfiles.enisa });
    expect(published).toMatchObject({ fingerprint: sha256(canonicalJson(locked)) });
    expect(await tender()).toMatchObject({ stage: 'published', sealed: true, opensAt: OPENS, version: 2 });
    for (const change of [{ profileId: 'strict' }, { profileVersion: 2 }, { procurementType: 'BMS' }, { sources: ['mds2', 'mdcg'] }, { threats: ['T1'] }, { phases: ['Plan'] }, { rules: 'private' }] as const) {
      expect([change, await repos.tenders.update(id, 2, change)]).toEqual([change, 'locked']);
    }
    expect(await repos.tenders.update(id, 2, { name: 'New name', profileId: 'enisa', sources: ['mds2'] })).toBe(true);
  });

  check('the same criteria have the same fingerprint in every tender', async () => {
    const { repos, id } = await start();
    const twin = await repos.tenders.create({ ...aTender, name: 'Twin', rules: 'public' });
    const other = await repos.tenders.create({ ...aTender, procurementType: 'BMS', rules: 'public' });
    await repos.stages.publish(id, 1, OPENS);
    await repos.stages.publish(twin.id, 1, '2027-01-01T00:00:00.000Z');
    await repos.stages.publish(other.id, 1, OPENS);
    const prints = await Promise.all([id, twin.id, other.id].map(async (each) => (await repos.tenders.find(each))?.fingerprint));
    expect([prints[0] === prints[1], prints[0] === prints[2]]).toEqual([true, false]);
  });

  check('publishing asks for an opening time ahead under public rules, and for none under private ones', async () => {
    const { repos, id } = await start();
    for (const wrong of [null, '2026-11-24T08:00:00.000Z', 'tomorrow']) expect(await repos.stages.publish(id, 1, wrong)).toBe('opening-time');
    expect(await repos.stages.publish(id, 7, OPENS)).toBe('stale');
    const { id: ours } = await repos.tenders.create(aTender);
    expect(await repos.stages.publish(ours, 1, OPENS)).toBe('opening-time');
    expect(await repos.stages.publish(ours, 1, null)).toMatchObject({ fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await repos.stages.publish(ours, 2, null)).toBe('not-from-here');
    expect(await repos.tenders.update(ours, 2, { profileId: 'strict' })).toBe('locked');
  });

  check('rules cannot change after the first import', async () => {
    const { repos, id } = await start('private');
    expect(await repos.tenders.update(id, 1, { rules: 'public' })).toBe(true);
    expect(await repos.tenders.update(id, 2, { rules: 'private' })).toBe(true);
    await repos.revisions.add(file(id, 'one'));
    expect(await repos.tenders.update(id, 3, { rules: 'public' })).toBe('locked');
  });

  check('under public rules offers come in only after publishing; the first seals', async () => {
    const { repos, id, tender } = await start();
    expect([await repos.revisions.add(file(id, 'one')), await repos.imports.start(id, ['one.xlsx'])]).toEqual([undefined, undefined]);
    await repos.stages.publish(id, 1, OPENS);
    expect((await repos.revisions.add(file(id, 'one')))?.outcome).toBe('created');
    expect(await tender()).toMatchObject({ stage: 'sealed', version: 3 });
    await repos.revisions.add(file(id, 'two'));
    expect((await tender()).version).toBe(3);
  });

  check('two different persons open, and only from the opening time on', async () => {
    const { repos, second, id, later, tender } = await start();
    await repos.stages.publish(id, 1, OPENS);
    await repos.revisions.add(file(id, 'one'));
    expect(await repos.stages.confirmOpening(id)).toBe('too-early');
    later(OPENS);
    expect(await repos.stages.confirmOpening(id)).toMatchObject({ stage: 'sealed', confirmations: [{ by: 'Ada' }] });
    expect(await repos.stages.confirmOpening(id)).toBe('already-confirmed');
    expect(await repos.candidates.list(id)).toEqual([]);
    expect(await second.stages.confirmOpening(id)).toMatchObject({ stage: 'opened', confirmations: [{ by: 'Ada' }, { by: 'Ben' }] });
    expect(await tender()).toMatchObject({ stage: 'opened', sealed: false });
    expect((await repos.candidates.list(id)).map(({ model }) => model)).toEqual(['S-200']);
    expect(await repos.scores.ofTender(id, { id: 'enisa', version: 1 })).toHaveLength(1);
  });

  check('two persons who confirm at once are both heard', async () => {
    const { repos, second, id, later, tender } = await start();
    await repos.stages.publish(id, 1, OPENS);
    later(OPENS);
    await Promise.all([repos.stages.confirmOpening(id), second.stages.confirmOpening(id)]);
    expect((await tender()).stage).toBe('opened');
  });

  check('an opening can be put off, never brought forward, and not once its time has come', async () => {
    const { repos, id, later } = await start();
    await repos.stages.publish(id, 1, OPENS);
    expect(await repos.stages.postpone(id, 2, '2026-11-30T10:00:00.000Z', 'r')).toBe('opening-time');
    expect(await repos.stages.postpone(id, 2, '2026-12-05T10:00:00.000Z', ' ')).toBe('reason-missing');
    expect(await repos.stages.postpone(id, 2, '2026-12-05T10:00:00.000Z', 'questions of bidders')).toBe(true);
    later(OPENS);
    expect(await repos.stages.confirmOpening(id)).toBe('too-early');
    later('2026-12-05T10:00:00.000Z');
    expect(await repos.stages.postpone(id, 3, '2026-12-09T10:00:00.000Z', 'r')).toBe('not-from-here');
  });

  check('deciding awards, revoking leaves it evaluated, and what the table does not know cannot be done', async () => {
    const { repos, second, id, later, tender } = await start();
    const decision = { tenderId: id, candidateId: null, reason: 'r', frozen: '{}' };
    expect(await repos.decisions.record(decision)).toBe('not-now');
    await repos.stages.publish(id, 1, OPENS);
    expect(await repos.decisions.record(decision)).toBe('not-now');
    later(OPENS);
    await repos.stages.confirmOpening(id);
    await second.stages.confirmOpening(id);
    expect(await repos.stages.move(id, (await tender()).version, 'reopen', 'r')).toBe('not-from-here');
    expect(await repos.stages.move(id, (await tender()).version, 'close', '')).toBe('evaluated');
    expect(await repos.stages.move(id, (await tender()).version, 'reopen', ' ')).toBe('reason-missing');
    const made = await repos.decisions.record(decision);
    if (typeof made !== 'object') throw new Error('not decided');
    expect((await tender()).stage).toBe('awarded');
    expect(await repos.stages.move(id, (await tender()).version, 'cancel', 'r')).toBe('not-from-here');
    expect(await repos.decisions.revoke(made.id, 'objection')).toBe(true);
    expect((await tender()).stage).toBe('evaluated');
    expect(await repos.stages.move(id, (await tender()).version, 'reopen', 'objection')).toBe('opened');
    expect(await repos.tenders.update(id, (await tender()).version, { profileId: 'strict' })).toBe('locked');
    const actions = (await repos.audit.list({ tenderId: id })).items.map(({ action }) => action).filter((action) => /^(stage|opening|decision)\./.test(action));
    expect(actions.toReversed()).toEqual(['stage.published', 'opening.confirm', 'opening.confirm', 'stage.opened', 'stage.evaluated', 'decision.record', 'decision.revoke', 'stage.opened']);
  });

  check('a private tender that was never published is open again once its decision is revoked; a published one keeps its lock', async () => {
    const { repos, id, tender } = await start('private');
    const { id: published } = await repos.tenders.create(aTender);
    await repos.stages.publish(published, 1, null);
    for (const tenderId of [id, published]) {
      const made = await repos.decisions.record({ tenderId, candidateId: null, reason: 'r', frozen: '{}' });
      if (typeof made !== 'object') throw new Error('not decided');
      expect(await repos.revisions.add(file(tenderId, 'late'))).toBeUndefined();
      await repos.decisions.revoke(made.id, 'again');
    }
    expect(await tender()).toMatchObject({ stage: 'preparation' });
    expect(await repos.tenders.update(id, (await tender()).version, { profileId: 'strict' })).toBe(true);
    expect((await repos.revisions.add(file(id, 'late')))?.outcome).toBe('created');
    const { version, stage } = (await repos.tenders.find(published))!;
    expect(stage).toBe('evaluated');
    expect(await repos.stages.move(published, version, 'reopen', 'r')).toBe('published');
    expect(await repos.tenders.update(published, version + 1, { profileId: 'strict' })).toBe('locked');
  });
});
