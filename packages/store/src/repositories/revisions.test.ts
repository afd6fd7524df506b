import fc from 'fast-check';
import { expect } from 'vitest';
import type { Repositories } from '../contract.ts';
import type { Actor } from '../records.ts';
import { aTender, answer, disclosure, file, setUp } from '../testing/builders.ts';
import { check, eachDatabase, NOW } from '../testing/each-database.ts';
import { randomForm } from '../testing/random-disclosure.ts';

eachDatabase('revisions', ({ name, open }) => {
  const start = async (): Promise<{ repos: Repositories; actor: Actor; tenderId: string }> => {
    const { repos, actor } = await setUp((await open()).store);
    return { repos, actor, tenderId: (await repos.tenders.create(aTender)).id };
  };
  const named = (manufacturer: string | null, model: string | null) => ({ disclosure: disclosure({ manufacturer, model }) });

  check('what was read comes back, to the last character', async () => {
    const { repos, tenderId } = await start();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(randomForm, async (form) => {
        const added = await repos.revisions.add(file(tenderId, `file ${count++}`, form));
        expect(await repos.revisions.disclosure(added!.revision.id)).toEqual(form);
        expect(added!.revision.document).toEqual(form.disclosure.document);
      }),
      { numRuns: 25 },
    );
  });

  check('a first file makes a candidate, a second for the same model a revision of it', async () => {
    const { repos, tenderId, actor } = await start();
    const first = await repos.revisions.add(file(tenderId, 'one', named('Sonora', 'S-200')));
    const second = await repos.revisions.add(file(tenderId, 'two', named(' SONORA® ', 's‑200')));
    expect([first?.outcome, second?.outcome]).toEqual(['created', 'revision']);
    const candidates = await repos.candidates.list(tenderId);
    expect(candidates).toEqual([{ id: first!.revision.candidateId, tenderId, manufacturer: 'Sonora', model: 'S-200', createdAt: NOW }]);
    expect((await repos.revisions.ofCandidate(candidates[0]!.id)).map((each) => [each.fileName, each.revision, each.current])).toEqual([
      ['one.xlsx', 1, false],
      ['two.xlsx', 2, true],
    ]);
    expect((await repos.revisions.current(tenderId)).map((each) => each.id)).toEqual([second!.revision.id]);
    expect(second!.revision).toMatchObject({ origin: 'file', formIndex: 0, bytes: 3, importedAt: NOW, importedBy: actor.name, formVersion: 'HN 1-2019' });
  });

  check('the same bytes twice are one import; in another tender they are new', async () => {
    const { repos, tenderId } = await start();
    const other = await repos.tenders.create(aTender);
    const one = await repos.revisions.add(file(tenderId, 'one'));
    expect(await repos.revisions.add({ ...file(tenderId, 'one'), fileName: 'renamed.xlsx' })).toEqual({ outcome: 'already-here', revision: one!.revision });
    expect((await repos.revisions.add(file(other.id, 'one')))?.outcome).toBe('created');
    expect((await repos.revisions.ofBytes(tenderId, one!.revision.sha256)).map((each) => each.id)).toEqual([one!.revision.id]);
    expect(await repos.revisions.ofBytes(tenderId, 'f'.repeat(64))).toEqual([]);
  });

  check('two forms of one workbook are stored together or not at all', async () => {
    const { repos, tenderId } = await start();
    const forms = [file(tenderId, 'both', named('Sonora', 'A')), file(tenderId, 'both', { ...named('Sonora', 'B'), formIndex: 1 })];
    const broken = [forms[0]!, { ...forms[1]!, candidateId: 'c_nobody' }];
    expect(await repos.revisions.addAll(broken)).toBeUndefined();
    expect((await repos.revisions.list(tenderId)).items).toEqual([]);
    expect((await repos.revisions.addAll(forms))?.map((each) => each.outcome)).toEqual(['created', 'created']);
    expect((await repos.revisions.ofBytes(tenderId, forms[0]!.sha256)).map((each) => [each.formIndex, each.document.model])).toEqual([[0, 'A'], [1, 'B']]);
  });

  check('forms that do not say whose they are are not taken for one device', async () => {
    const { repos, tenderId } = await start();
    await repos.revisions.add(file(tenderId, 'one', named(null, null)));
    await repos.revisions.add(file(tenderId, 'two', named(null, null)));
    await repos.revisions.add(file(tenderId, 'three', named('Sonora', ' ')));
    expect((await repos.candidates.list(tenderId)).map(({ manufacturer, model }) => [manufacturer, model])).toEqual([
      ['', 'one.xlsx'],
      ['', 'two.xlsx'],
      ['Sonora', 'three.xlsx'],
    ]);
  });

  check('the officer may say which candidate a file belongs to', async () => {
    const { repos, tenderId } = await start();
    const candidate = await repos.candidates.create(tenderId, 'Sonora', 'S-200');
    const added = await repos.revisions.add(file(tenderId, 'one', { ...named('Sonora GmbH', 'S200'), candidateId: candidate!.id }));
    expect([added?.outcome, added?.revision.candidateId]).toEqual(['created', candidate!.id]);
  });

  check('counts tell answered from open, missing questions included', async () => {
    const { repos, tenderId } = await start();
    const answers = [answer('AUTH-1', 'yes'), answer('AUTH-2', 'na'), answer('AUTH-3', 'blank'), answer('AUTH-4', 'see-note'), answer('ODD-1', 'yes')];
    const report = [{ kind: 'blank', level: 'warning', id: 'AUTH-3', cell: null, data: {} }, { kind: 'fused', level: 'info', id: null, cell: null, data: {} }] as const;
    const added = await repos.revisions.add(file(tenderId, 'one', { disclosure: disclosure({}, answers), report }));
    expect(added?.revision.counts).toEqual({ answered: 2, open: 238, findings: 1 });
  });

  check('originals come back byte for byte', async () => {
    const { repos, tenderId } = await start();
    const bytes = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7) % 256);
    await repos.revisions.add({ ...file(tenderId, 'one'), bytes, sha256: 'a'.repeat(64) });
    expect(await repos.originals.read('a'.repeat(64))).toEqual(bytes);
  });

  check('the list holds every import, oldest first, and stays put while others come in', async () => {
    const { repos, tenderId } = await start();
    for (let n = 1; n <= 5; n++) await repos.revisions.add(file(tenderId, `f${n}`));
    const first = await repos.revisions.list(tenderId, { limit: 2 });
    await repos.revisions.add(file(tenderId, 'f6'));
    const seen = [...first.items];
    for (let next = first.next; next !== null; ) {
      const page = await repos.revisions.list(tenderId, { limit: 2, cursor: next });
      seen.push(...page.items);
      next = page.next;
    }
    expect(seen.map((each) => each.fileName)).toEqual(['f1.xlsx', 'f2.xlsx', 'f3.xlsx', 'f4.xlsx', 'f5.xlsx', 'f6.xlsx']);
  });

  check('many disclosures are read at once; unknown ids are left out', async () => {
    const { repos, tenderId } = await start();
    const ids: string[] = [];
    for (let n = 0; n < 3; n++) ids.push((await repos.revisions.add(file(tenderId, `f${n}`, { disclosure: disclosure({ model: `M${n}` }, [answer('AUTH-1', 'yes', { notes: [`note ${n}`], noteCells: ['x!A1'] })]) })))!.revision.id);
    const found = await repos.revisions.disclosures([...ids, 'r_nothing']);
    expect([...found.keys()].toSorted()).toEqual(ids.toSorted());
    expect(ids.map((id) => found.get(id)?.disclosure.answers[0]?.notes)).toEqual([['note 0'], ['note 1'], ['note 2']]);
  });

  check('twenty people who import at once lose nothing and make no candidate twice', async () => {
    const { repos, tenderId } = await start();
    const models = ['A', 'B', 'C'];
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, n) => repos.revisions.add(file(tenderId, `f${n}`, named('Sonora', models[n % 3]!)))));
    expect(outcomes.filter((each) => each?.outcome === 'created')).toHaveLength(3);
    expect(outcomes.filter((each) => each?.outcome === 'revision')).toHaveLength(17);
    const candidates = await repos.candidates.list(tenderId);
    expect(candidates.map((each) => each.model).toSorted()).toEqual(models);
    for (const { id } of candidates) {
      const numbers = (await repos.revisions.ofCandidate(id)).map((each) => each.revision);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
    expect(await repos.revisions.current(tenderId)).toHaveLength(3);
    expect((await repos.audit.list({ action: 'revision.add' })).items).toHaveLength(20);
  });

  check('twenty people who import the same file at once make one revision', async () => {
    const { repos, tenderId } = await start();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => repos.revisions.add(file(tenderId, 'same'))));
    expect(outcomes.map((each) => each?.outcome).toSorted()).toEqual([...Array<string>(19).fill('already-here'), 'created']);
    expect(new Set(outcomes.map((each) => each?.revision.id)).size).toBe(1);
  });

  check(`twenty tenders at once on ${name}`, async () => {
    const { repos } = await start();
    const tenders = await Promise.all(Array.from({ length: 20 }, (_, n) => repos.tenders.create({ ...aTender, name: `T${n}` })));
    const same = file('', 'same');
    await Promise.all(tenders.map((tender) => repos.revisions.add({ ...same, tenderId: tender.id })));
    expect((await Promise.all(tenders.map((tender) => repos.revisions.current(tender.id)))).map((each) => each.length)).toEqual(Array(20).fill(1));
  });
});
