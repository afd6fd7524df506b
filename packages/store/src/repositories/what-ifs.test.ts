import { builtInProfiles } from '@mds2/catalog';
import { expect } from 'vitest';
import { aTender, file, setUp } from '../testing/builders.ts';
import { check, eachDatabase } from '../testing/each-database.ts';

eachDatabase('what-if copies', ({ open }) => {
  check('try other weights and scope on a published tender and change nothing of it', async () => {
    const { repos } = await setUp((await open()).store);
    const { id } = await repos.tenders.create(aTender);
    await repos.stages.publish(id, 1, null);
    await repos.revisions.add(file(id, 'one'));
    const before = [await repos.tenders.find(id), await repos.stages.locked(id), await repos.scores.ofTender(id, { id: 'enisa', version: 1 })];
    const copy = (await repos.whatIfs.create({ tenderId: id, name: 'strict', profile: builtInProfiles.strict }))!;
    expect(copy).toMatchObject({ procurementType: 'MD', sources: ['mds2'], createdBy: 'Ada' });
    expect(await repos.whatIfs.update(copy.id, { procurementType: 'BMS' })).toBe(true);
    const tried = await repos.scores.preview(id, builtInProfiles.strict, (await repos.whatIfs.find(copy.id))!);
    expect(tried?.ok && tried.value).toHaveLength(1);
    expect([await repos.tenders.find(id), await repos.stages.locked(id), await repos.scores.ofTender(id, { id: 'enisa', version: 1 })]).toEqual(before);
    expect(await repos.whatIfs.remove(copy.id)).toBe(true);
    expect(await repos.whatIfs.list(id)).toEqual([]);
  });

  check('cannot be decided on: a decision knows tenders only', async () => {
    const { repos } = await setUp((await open()).store);
    const { id } = await repos.tenders.create(aTender);
    const copy = (await repos.whatIfs.create({ tenderId: id, name: 'x', profile: builtInProfiles.strict }))!;
    expect(await repos.decisions.record({ tenderId: copy.id, candidateId: null, reason: 'r', frozen: '{}' })).toBeUndefined();
  });
});
