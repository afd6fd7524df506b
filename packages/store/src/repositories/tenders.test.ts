import { expect } from 'vitest';
import { aTender, file, setUp } from '../testing/builders.ts';
import { check, eachDatabase, NOW } from '../testing/each-database.ts';

eachDatabase('tenders', ({ open }) => {
  const start = async () => await setUp((await open()).store);

  check('a tender is made with what was said and found again', async () => {
    const { repos, actor } = await start();
    const made = await repos.tenders.create({ ...aTender, reference: 'V-12', threats: ['T1'], phases: ['Plan'], decideBy: '2027-03-01' });
    expect(made).toEqual({
      ...aTender,
      id: made.id,
      reference: 'V-12',
      threats: ['T1'],
      phases: ['Plan'],
      decideBy: '2027-03-01',
      demo: false,
      archivedAt: null,
      createdAt: NOW,
      createdBy: actor.name,
      version: 1,
      rules: 'private',
      stage: 'preparation',
      sealed: false,
      opensAt: null,
      publishedAt: null,
      fingerprint: null,
    });
    expect(await repos.tenders.find(made.id)).toEqual(made);
  });

  check('of two who change the same version only the first is heard', async () => {
    const { repos } = await start();
    const { id } = await repos.tenders.create(aTender);
    const answers = await Promise.all([repos.tenders.update(id, 1, { name: 'A' }), repos.tenders.update(id, 1, { name: 'B' })]);
    expect(answers.toSorted()).toEqual([false, true]);
    const now = await repos.tenders.find(id);
    expect([now?.version, now?.name]).toEqual([2, answers[0] ? 'A' : 'B']);
  });

  check('a change names only settings: an id or a version in it is not taken', async () => {
    const { repos } = await start();
    const tender = await repos.tenders.create(aTender);
    await repos.tenders.update(tender.id, 1, { name: 'New', id: 't_other', organisationId: 'o_other', version: 40 } as never);
    expect(await repos.tenders.find(tender.id)).toEqual({ ...tender, name: 'New', version: 2 });
  });

  check('the record says what was before and after, and why', async () => {
    const { repos, actor } = await start();
    const { id } = await repos.tenders.create(aTender);
    await repos.tenders.update(id, 1, { procurementType: 'CS' }, 'wrong type');
    const [entry] = (await repos.audit.list({ subject: `tender:${id}` })).items;
    expect(entry).toEqual({
      id: entry!.id,
      at: NOW,
      actorId: actor.userId,
      actor: 'Ada',
      action: 'tender.update',
      subject: `tender:${id}`,
      reason: 'wrong type',
      before: { procurementType: 'MD' },
      after: { procurementType: 'CS' },
    });
  });

  check('lists go newest first and stay put while others come in', async () => {
    const { repos } = await start();
    for (let n = 1; n <= 5; n++) await repos.tenders.create({ ...aTender, name: `T${n}` });
    const first = await repos.tenders.list({ limit: 2 });
    await repos.tenders.create({ ...aTender, name: 'T6' });
    const second = await repos.tenders.list({ limit: 2, cursor: first.next });
    const third = await repos.tenders.list({ limit: 2, cursor: second.next });
    expect([first, second, third].map((page) => page.items.map((tender) => tender.name))).toEqual([['T5', 'T4'], ['T3', 'T2'], ['T1']]);
    expect(third.next).toBeNull();
  });

  check('a search finds name and reference, without case, and takes the signs of LIKE literally', async () => {
    const { repos } = await start();
    await repos.tenders.create({ ...aTender, name: 'Ultraschall Ülzen', reference: 'V_1' });
    await repos.tenders.create({ ...aTender, name: '100 % Monitore', reference: 'VX1' });
    const found = async (search: string) => (await repos.tenders.list({ search })).items.map((tender) => tender.name);
    expect(await found('ülzen')).toEqual(['Ultraschall Ülzen']);
    expect(await found('V_1')).toEqual(['Ultraschall Ülzen']);
    expect(await found('%')).toEqual(['100 % Monitore']);
    expect(await found("'; drop table tender; --")).toEqual([]);
    expect(await found(' ')).toHaveLength(2);
  });

  check('archived tenders can be listed apart', async () => {
    const { repos } = await start();
    const { id } = await repos.tenders.create({ ...aTender, name: 'Old' });
    await repos.tenders.create({ ...aTender, name: 'Now' });
    expect(await repos.tenders.archive(id, true)).toBe(true);
    const names = async (archived?: boolean) => (await repos.tenders.list(archived === undefined ? {} : { archived })).items.map((tender) => tender.name);
    expect([await names(true), await names(false), await names()]).toEqual([['Old'], ['Now'], ['Now', 'Old']]);
    expect((await repos.tenders.find(id))?.archivedAt).toBe(NOW);
    await repos.tenders.archive(id, false);
    expect((await repos.tenders.find(id))?.archivedAt).toBeNull();
  });

  check('a removed tender takes everything with it but the record and what others use', async () => {
    const { repos } = await start();
    const gone = await repos.tenders.create({ ...aTender, name: 'Gone' });
    const kept = await repos.tenders.create({ ...aTender, name: 'Kept' });
    const shared = file(gone.id, 'shared');
    const own = file(gone.id, 'own');
    await repos.revisions.add(shared);
    const added = await repos.revisions.add(own);
    await repos.revisions.add({ ...shared, tenderId: kept.id });
    const batch = await repos.imports.start(gone.id, ['bad.xlsx']);
    await repos.imports.refuse(batch!.files[0]!.id, new Uint8Array([1, 2]), { kind: 'truncated' });
    const decision = await repos.decisions.record({ tenderId: gone.id, candidateId: added!.revision.candidateId, reason: 'best', frozen: '{}' });
    expect(decision).toMatchObject({ reason: 'best' });

    expect(await repos.tenders.remove(gone.id)).toBe(true);

    expect(await repos.tenders.find(gone.id)).toBeUndefined();
    expect(await repos.candidates.list(gone.id)).toEqual([]);
    expect((await repos.revisions.list(gone.id)).items).toEqual([]);
    expect(await repos.imports.list(gone.id)).toEqual([]);
    expect(await repos.decisions.list(gone.id)).toEqual([]);
    expect(await repos.originals.read(own.sha256)).toBeUndefined();
    expect(await repos.originals.read(shared.sha256)).toEqual(shared.bytes);
    expect((await repos.audit.list({ tenderId: gone.id })).items.map((entry) => entry.action)).toEqual([
      'tender.remove',
      'decision.record',
      'import-file.refuse',
      'import.start',
      'revision.add',
      'revision.add',
      'tender.create',
    ]);
  });
});
