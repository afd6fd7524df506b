import { expect } from 'vitest';
import { aTender, disclosure, file, setUp } from '../testing/builders.ts';
import { check, eachDatabase } from '../testing/each-database.ts';

eachDatabase('a wrong assignment', ({ open }) => {
  const start = async () => {
    const { repos } = await setUp((await open()).store);
    const tender = await repos.tenders.create(aTender);
    const add = async (text: string, manufacturer: string, model: string) => (await repos.revisions.add(file(tender.id, text, { disclosure: disclosure({ manufacturer, model }) })))!.revision;
    const numbers = async (candidateId: string) => (await repos.revisions.ofCandidate(candidateId)).map((each) => [each.fileName, each.revision, each.current]);
    return { repos, tender, add, numbers };
  };

  check('is corrected in the order of import: both candidates are numbered anew', async () => {
    const { repos, add, numbers } = await start();
    const a1 = await add('a1', 'Sonora', 'A');
    const wrong = await add('b1', 'Sonora', 'A');
    await add('a2', 'Sonora', 'A');
    const b2 = await add('b2', 'Sonora', 'B');
    const moved = await repos.revisions.reassign(wrong.id, { candidateId: b2.candidateId }, 'typing error of the vendor');
    expect(moved).toMatchObject({ id: wrong.id, candidateId: b2.candidateId, revision: 1, current: false });
    expect(await numbers(a1.candidateId)).toEqual([['a1.xlsx', 1, false], ['a2.xlsx', 2, true]]);
    expect(await numbers(b2.candidateId)).toEqual([['b1.xlsx', 1, false], ['b2.xlsx', 2, true]]);
    const [entry] = (await repos.audit.list({ subject: `revision:${wrong.id}` })).items;
    expect(entry).toMatchObject({
      action: 'revision.reassign',
      reason: 'typing error of the vendor',
      before: { candidateId: a1.candidateId, revision: 2 },
      after: { candidateId: b2.candidateId, revision: 1 },
    });
  });

  check('may name a device that nobody has sent yet; the candidate left empty goes', async () => {
    const { repos, tender, add } = await start();
    const only = await add('one', 'Sonora', 'Typo');
    const moved = await repos.revisions.reassign(only.id, { manufacturer: 'Sonora', model: 'S-200' });
    expect(moved).toMatchObject({ revision: 1, current: true });
    expect((await repos.candidates.list(tender.id)).map((each) => each.model)).toEqual(['S-200']);
  });

  check('leaves an emptied candidate that a decision names', async () => {
    const { repos, tender, add } = await start();
    const only = await add('one', 'Sonora', 'A');
    await repos.decisions.record({ tenderId: tender.id, candidateId: only.candidateId, reason: 'r', frozen: '{}' });
    await repos.revisions.reassign(only.id, { manufacturer: 'Sonora', model: 'B' });
    expect((await repos.candidates.list(tender.id)).map((each) => each.model)).toEqual(['A', 'B']);
    expect((await repos.decisions.ofTender(tender.id))?.candidateId).toBe(only.candidateId);
  });

  check('of the tender moves the revision to the other one, unless the bytes are there', async () => {
    const { repos, tender, add } = await start();
    const other = await repos.tenders.create(aTender);
    const one = await add('one', 'Sonora', 'A');
    const two = await add('two', 'Sonora', 'A');
    const there = (await repos.revisions.add(file(other.id, 'two')))!.revision;
    expect(await repos.revisions.reassign(two.id, { candidateId: there.candidateId })).toBe('already-there');
    expect(await repos.revisions.reassign(one.id, { manufacturer: 'Sonora', model: 'A', tenderId: other.id })).toMatchObject({ tenderId: other.id, revision: 1 });
    expect((await repos.revisions.list(tender.id)).items.map((each) => [each.id, each.revision, each.current])).toEqual([[two.id, 1, true]]);
    expect((await repos.revisions.list(other.id)).items.map((each) => each.id)).toEqual([one.id, there.id]);
  });

  check('that is none changes nothing', async () => {
    const { repos, add } = await start();
    const one = await add('one', 'Sonora', 'A');
    const entries = (await repos.audit.list()).items.length;
    expect(await repos.revisions.reassign(one.id, { candidateId: one.candidateId })).toEqual(one);
    expect(await repos.revisions.reassign(one.id, { candidateId: 'c_nobody' })).toBeUndefined();
    expect((await repos.audit.list()).items).toHaveLength(entries);
  });

  check('corrected from both sides at once ends in one of the two orders', async () => {
    const { repos, tender, add, numbers } = await start();
    const a = await add('a', 'Sonora', 'A');
    await add('a2', 'Sonora', 'A');
    const b = await add('b', 'Sonora', 'B');
    await add('b2', 'Sonora', 'B');
    await Promise.all([repos.revisions.reassign(a.id, { candidateId: b.candidateId }), repos.revisions.reassign(b.id, { candidateId: a.candidateId })]);
    expect(await numbers(a.candidateId)).toEqual([['a2.xlsx', 1, false], ['b.xlsx', 2, true]]);
    expect(await numbers(b.candidateId)).toEqual([['a.xlsx', 1, false], ['b2.xlsx', 2, true]]);
    expect(await repos.revisions.current(tender.id)).toHaveLength(2);
  });
});
