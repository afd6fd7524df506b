import { expect } from 'vitest';
import { aTender, file, setUp } from '../testing/builders.ts';
import { check, eachDatabase } from '../testing/each-database.ts';

eachDatabase('candidates', ({ open }) => {
  const start = async () => {
    const { repos } = await setUp((await open()).store);
    return { repos, tenderId: (await repos.tenders.create(aTender)).id };
  };

  check('one of the same name is the same one', async () => {
    const { repos, tenderId } = await start();
    const first = await repos.candidates.create(tenderId, 'Sonora', 'S-200');
    expect(await repos.candidates.create(tenderId, 'sonora', 'S 200')).toEqual(first);
    expect(await repos.candidates.list(tenderId)).toEqual([first]);
    expect((await repos.audit.list({ action: 'candidate.create' })).items).toHaveLength(1);
  });

  check('a new name counts for the files that follow', async () => {
    const { repos, tenderId } = await start();
    const added = await repos.revisions.add(file(tenderId, 'one'));
    expect(await repos.candidates.rename(added!.revision.candidateId, 'Sonora Medical', 'S-200 XL')).toBe(true);
    expect(await repos.candidates.find(added!.revision.candidateId)).toMatchObject({ manufacturer: 'Sonora Medical', model: 'S-200 XL' });
    expect((await repos.revisions.add(file(tenderId, 'two')))?.outcome).toBe('created');
  });

  check('a name that another candidate has is refused, one that differs in case only is not', async () => {
    const { repos, tenderId } = await start();
    const a = await repos.candidates.create(tenderId, 'Sonora', 'A');
    await repos.candidates.create(tenderId, 'Sonora', 'B');
    expect(await repos.candidates.rename(a!.id, 'SONORA', 'b')).toBe('name-taken');
    expect(await repos.candidates.rename(a!.id, 'SONORA', 'a')).toBe(true);
    expect((await repos.candidates.list(tenderId)).map((each) => each.model)).toEqual(['a', 'B']);
  });
});
