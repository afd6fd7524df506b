import { builtInProfiles } from '@mds2/catalog';
import { expect } from 'vitest';
import { setUp } from '../testing/builders.ts';
import { check, eachDatabase } from '../testing/each-database.ts';

eachDatabase('profiles', ({ open }) => {
  const start = async () => (await setUp((await open()).store)).repos;
  const { version: _, ...copy } = { ...builtInProfiles.enisa, id: 'radiology', practiceWeights: { GP01: 3 } };

  check('built-in ones are there and cannot be overwritten', async () => {
    const profiles = (await start()).profiles;
    expect((await profiles.list()).map((each) => each.id)).toEqual(['enisa', 'strict']);
    expect(await profiles.find('enisa')).toEqual(builtInProfiles.enisa);
    expect(await profiles.find('enisa', 99)).toBeUndefined();
    expect(await profiles.save({ ...copy, id: 'enisa' })).toBe('built-in');
  });

  check('saving makes a version; older ones stay as they were', async () => {
    const { profiles, audit } = await start();
    const first = await profiles.save(copy);
    const second = await profiles.save({ ...copy, practiceWeights: { GP01: 5 } }, 'as agreed');
    expect([first, second]).toEqual([{ ...copy, version: 1 }, { ...copy, practiceWeights: { GP01: 5 }, version: 2 }]);
    expect(await profiles.find('radiology')).toEqual(second);
    expect(await profiles.find('radiology', 1)).toEqual(first);
    expect(await profiles.versions('radiology')).toEqual([second, first]);
    expect((await profiles.list()).map((each) => [each.id, each.version])).toEqual([['enisa', 1], ['strict', 1], ['radiology', 2]]);
    expect((await audit.list({ subject: 'profile:radiology' })).items[0]).toMatchObject({ action: 'profile.save', reason: 'as agreed', before: first, after: second });
  });

  check('two who save at once make two versions', async () => {
    const { profiles } = await start();
    await Promise.all([profiles.save(copy), profiles.save(copy), profiles.save(copy)]);
    expect((await profiles.versions('radiology')).map((each) => each.version)).toEqual([3, 2, 1]);
  });
});
