import { expect } from 'vitest';
import { aTender, file, setUp } from '../testing/builders.ts';
import { check, eachDatabase, NOW } from '../testing/each-database.ts';

eachDatabase('decisions', ({ open }) => {
  const start = async () => {
    const { repos } = await setUp((await open()).store);
    const tenderId = (await repos.tenders.create(aTender)).id;
    const { candidateId } = (await repos.revisions.add(file(tenderId, 'one')))!.revision;
    return { repos, tenderId, candidateId };
  };

  check('one stands, with author, time, reason and what it was made on', async () => {
    const { repos, tenderId, candidateId } = await start();
    const made = await repos.decisions.record({ tenderId, candidateId, reason: 'most points', frozen: '{"a":1}' });
    const expected = { tenderId, candidateId, reason: 'most points', author: 'Ada', decidedAt: NOW, frozen: '{"a":1}', revokedAt: null };
    expect(made).toMatchObject(expected);
    expect(await repos.decisions.ofTender(tenderId)).toEqual(made);
    expect(await repos.decisions.record({ tenderId, candidateId: null, reason: 'none', frozen: '{}' })).toBe('already-decided');
  });

  check('of two who decide at once one is heard', async () => {
    const { repos, tenderId } = await start();
    const both = await Promise.all(['a', 'b'].map((reason) => repos.decisions.record({ tenderId, candidateId: null, reason, frozen: '{}' })));
    expect(both.filter((each) => each === 'already-decided')).toHaveLength(1);
  });

  check('a revoked one stays on record and makes room for the next', async () => {
    const { repos, tenderId } = await start();
    const first = await repos.decisions.record({ tenderId, candidateId: null, reason: 'a', frozen: '{}' });
    if (typeof first !== 'object') throw new Error('not recorded');
    expect(await repos.decisions.revoke(first.id, 'objection')).toBe(true);
    expect(await repos.decisions.revoke(first.id, 'again')).toBe(false);
    expect(await repos.decisions.ofTender(tenderId)).toBeUndefined();
    await repos.decisions.record({ tenderId, candidateId: null, reason: 'b', frozen: '{}' });
    expect((await repos.decisions.list(tenderId)).map((each) => [each.reason, each.revokedAt])).toEqual([['b', null], ['a', NOW]]);
  });

  check('cannot name a candidate of another tender', async () => {
    const { repos, candidateId } = await start();
    const other = await repos.tenders.create(aTender);
    expect(await repos.decisions.record({ tenderId: other.id, candidateId, reason: 'r', frozen: '{}' })).toBeUndefined();
  });
});
