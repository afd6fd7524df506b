import { expect } from 'vitest';
import { aTender, disclosure, file, setUp } from '../testing/builders.ts';
import { check, eachDatabase } from '../testing/each-database.ts';

eachDatabase('revisions', ({ open }) => {
  check('a file comes back as it was stored', async () => {
    const { store } = await open();
    const { repos } = await setUp(store);
    const tender = await repos.tenders.create(aTender);
    const added = await repos.revisions.add(file(tender.id, 'one'));
    expect(added?.outcome).toBe('created');
    expect(await repos.revisions.disclosure(added!.revision.id)).toEqual({ sheets: [], disclosure: disclosure(), report: [] });
  });
});
