import { sha256 } from '@mds2/base/hash';
import { expect } from 'vitest';
import { aTender, disclosure, file, setUp } from '../testing/builders.ts';
import { check, eachDatabase } from '../testing/each-database.ts';

eachDatabase('imports', ({ open }) => {
  const start = async (...names: string[]) => {
    const { repos } = await setUp((await open()).store);
    const tender = await repos.tenders.create(aTender);
    const batch = await repos.imports.start(tender.id, names);
    const lines = async () => (await repos.imports.find(batch!.id))!.files.map((each) => [each.name, each.outcome]);
    return { repos, tender, batch: batch!, lines };
  };

  check('announced files wait until they come, in the order announced', async () => {
    const { repos, tender, batch, lines } = await start('b.xlsx', 'a.xlsx', 'b.xlsx');
    expect(await lines()).toEqual([['b.xlsx', 'waiting'], ['a.xlsx', 'waiting'], ['b.xlsx', 'waiting']]);
    await repos.revisions.add(file(tender.id, 'a'), batch.files[1]!.id);
    expect(await lines()).toEqual([['b.xlsx', 'waiting'], ['a.xlsx', 'created'], ['b.xlsx', 'waiting']]);
    expect(await repos.imports.list(tender.id)).toEqual([await repos.imports.find(batch.id)]);
  });

  check('a hundred and more files are announced at once', async () => {
    const names = Array.from({ length: 700 }, (_, n) => `${n}.xlsx`);
    const { batch } = await start(...names);
    expect(batch.files.map((each) => each.name)).toEqual(names);
  });

  check('a refused file is kept with its reason', async () => {
    const { repos, batch } = await start('bad.xls', 'huge.xlsx');
    const bytes = new Uint8Array([0xd0, 0xcf]);
    expect(await repos.imports.refuse(batch.files[0]!.id, bytes, { kind: 'old-xls' })).toBe(true);
    expect(await repos.imports.refuse(batch.files[1]!.id, null, { kind: 'too-large', bytes: 9e9, limit: 2e7 })).toBe(true);
    const [bad, huge] = (await repos.imports.find(batch.id))!.files;
    expect(bad).toMatchObject({ outcome: 'refused', refusal: { kind: 'old-xls' }, bytes: 2, sha256: sha256(bytes), revisionId: null });
    expect(huge).toMatchObject({ outcome: 'refused', refusal: { kind: 'too-large', bytes: 9e9, limit: 2e7 }, bytes: null, sha256: null });
    expect(await repos.originals.read(sha256(bytes))).toEqual(bytes);
  });

  check('a line is settled once', async () => {
    const { repos, tender, batch } = await start('one.xlsx');
    const line = batch.files[0]!.id;
    await repos.revisions.add(file(tender.id, 'one'), line);
    expect(await repos.imports.refuse(line, null, { kind: 'truncated' })).toBe(false);
    expect(await repos.imports.dismiss(line)).toBe(false);
    expect((await repos.revisions.add(file(tender.id, 'two'), line))?.outcome).toBe('revision');
    expect((await repos.imports.find(batch.id))!.files.map((each) => each.outcome)).toEqual(['created']);
  });

  check('each form of a workbook has its line, beside one another', async () => {
    const { repos, tender, batch, lines } = await start('both.xlsx', 'other.xlsx');
    const forms = ['A', 'B'].map((model, formIndex) => file(tender.id, 'both', { formIndex, disclosure: disclosure({ model }) }));
    await repos.revisions.addAll(forms, batch.files[0]!.id);
    expect(await lines()).toEqual([['both.xlsx', 'created'], ['both.xlsx', 'created'], ['other.xlsx', 'waiting']]);
  });

  check('bytes that are here already settle their line with the revisions that they became', async () => {
    const { repos, tender, batch, lines } = await start('both.xlsx', 'again.xlsx', 'new.xlsx');
    const forms = ['A', 'B'].map((model, formIndex) => file(tender.id, 'both', { formIndex, disclosure: disclosure({ model }) }));
    const added = await repos.revisions.addAll(forms, batch.files[0]!.id);
    expect(await repos.imports.alreadyHere(batch.files[1]!.id, forms[0]!.sha256)).toBe(true);
    expect(await repos.imports.alreadyHere(batch.files[2]!.id, 'f'.repeat(64))).toBe(false);
    expect(await lines()).toEqual([
      ['both.xlsx', 'created'],
      ['both.xlsx', 'created'],
      ['again.xlsx', 'already-here'],
      ['again.xlsx', 'already-here'],
      ['new.xlsx', 'waiting'],
    ]);
    const again = (await repos.imports.find(batch.id))!.files.filter((each) => each.name === 'again.xlsx');
    expect(again.map((each) => each.revisionId)).toEqual(added?.map((each) => each.revision.id));
  });

  check('a line of another tender is not settled by this one, but the file is stored', async () => {
    const { repos, batch, lines } = await start('one.xlsx');
    const other = await repos.tenders.create(aTender);
    expect((await repos.revisions.add(file(other.id, 'one'), batch.files[0]!.id))?.outcome).toBe('created');
    expect(await lines()).toEqual([['one.xlsx', 'waiting']]);
  });

  check('a line that never came can be taken off', async () => {
    const { repos, batch, lines } = await start('one.xlsx', 'two.xlsx');
    expect(await repos.imports.dismiss(batch.files[0]!.id)).toBe(true);
    expect(await lines()).toEqual([['two.xlsx', 'waiting']]);
  });
});
