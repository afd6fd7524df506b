import { compileProfile, evaluate } from '@mds2/assessment';
import { builtInProfiles, formOf, practiceIds } from '@mds2/catalog';
import { applyCorrections } from '@mds2/disclosure';
import { expect } from 'vitest';
import type { Repositories } from '../contract.ts';
import type { StoredScore } from '../records.ts';
import { tenderScope } from '../scoring/tender-scope.ts';
import { answer, aTender, disclosure, file, setUp } from '../testing/builders.ts';
import { check, eachDatabase } from '../testing/each-database.ts';

const enisa = { id: 'enisa', version: 1 };
const values = ['yes', 'no', 'na', 'see-note', 'text', 'blank'] as const;

/** A full form whose answers depend on `seed` alone; `formVersion` 2013 goes through its mapping. */
const form = (seed: number, formVersion: 'HN 1-2019' | 'HN 1-2013' = 'HN 1-2019') => ({
  ...disclosure(
    { manufacturer: `Maker ${seed % 3}`, model: `M${seed}` },
    formOf(formVersion).questions.map(({ id }, index) => answer(id, values[(index * 7 + seed * 13 + ((index * seed) % 5)) % values.length]!)),
  ),
  formVersion,
});

eachDatabase('stored scores', ({ open }) => {
  const start = async () => {
    const { repos } = await setUp((await open()).store);
    const tender = await repos.tenders.create(aTender);
    for (const seed of [1, 2, 3, 4, 5]) await repos.revisions.add(file(tender.id, `f${seed}`, { disclosure: form(seed, seed === 5 ? 'HN 1-2013' : 'HN 1-2019') }));
    return { repos, tenderId: tender.id };
  };

  /** The totals made from scratch out of what the repositories hand out, as a page does it. */
  const recomputed = async (repos: Repositories, tenderId: string): Promise<StoredScore[]> => {
    const tender = (await repos.tenders.find(tenderId))!;
    const profile = (await repos.profiles.find(tender.profileId, tender.profileVersion))!;
    const scorer = compileProfile(profile, tenderScope(tender));
    if (!scorer.ok) throw new Error('does not compile');
    const revisions = await repos.revisions.current(tenderId);
    const ids = revisions.map(({ id }) => id);
    const [forms, verdicts, corrections] = [await repos.revisions.disclosures(ids), await repos.verdicts.of(ids), await repos.corrections.of(ids)];
    return ids.map((id) => {
      const read = applyCorrections(forms.get(id)!.disclosure, corrections.get(id) ?? []);
      const evaluation = evaluate({ disclosure: read, verdicts: Object.fromEntries((verdicts.get(id) ?? []).map(({ question, verdict }) => [question, verdict])) }, scorer.value);
      const count = (result: string) => evaluation.knockOuts.filter((knockOut) => knockOut.result === result).length;
      return { revisionId: id, low: evaluation.total.low, high: evaluation.total.high, coverage: evaluation.total.coverage, failed: count('fail'), open: count('open') };
    });
  };
  const stored = async (repos: Repositories, tenderId: string) => {
    const { profileId, profileVersion } = (await repos.tenders.find(tenderId))!;
    return await repos.scores.ofTender(tenderId, { id: profileId, version: profileVersion });
  };
  const openQuestion = async (repos: Repositories, revisionId: string) => (await repos.revisions.disclosure(revisionId))!.disclosure.answers.find(({ value }) => value === 'see-note')!.id;

  check('equal a recomputation after import, verdict, correction, undo, new revision and change of settings', async () => {
    const { repos, tenderId } = await start();
    const same = async () => {
      const totals = await stored(repos, tenderId);
      expect(totals).toHaveLength(5);
      expect(totals).toEqual(await recomputed(repos, tenderId));
    };
    await same();
    const { id } = (await repos.revisions.current(tenderId))[1]!;
    const question = await openQuestion(repos, id);
    await repos.verdicts.record(id, question, 'partial', 'half of it');
    await same();
    const correction = await repos.corrections.record(id, { field: 'answer', question: 'AUTH-1', corrected: 'yes' }, 'ticked in the next column');
    await same();
    if (typeof correction !== 'object') throw new Error('not corrected');
    await repos.corrections.undo(correction.id, 'it was right');
    await repos.verdicts.undo(id, question);
    await same();
    await repos.revisions.add(file(tenderId, 'f2b', { disclosure: { ...form(7), document: form(2).document } }));
    await same();
    await repos.tenders.update(tenderId, 1, { procurementType: 'BMS', sources: ['mds2', 'mdcg'] });
    await same();
  });

  check('means by practice and by manufacturer equal those made from the single figures', async () => {
    const { repos, tenderId } = await start();
    const scorer = compileProfile(builtInProfiles.enisa, tenderScope(aTenderScope));
    if (!scorer.ok) throw new Error('does not compile');
    const revisions = await repos.revisions.current(tenderId);
    const forms = await repos.revisions.disclosures(revisions.map(({ id }) => id));
    const evaluations = revisions.map(({ id }) => evaluate({ disclosure: forms.get(id)!.disclosure, verdicts: {} }, scorer.value));
    const means = await repos.scores.practices(tenderId, enisa);
    expect(means.map(({ practice }) => practice)).toEqual([...practiceIds]);
    for (const [index, mean] of means.entries()) {
      const lows = evaluations.flatMap((each) => each.practices[index]!.low ?? []);
      expect(mean.devices).toBe(lows.length);
      if (lows.length > 0) expect(mean.low).toBeCloseTo(lows.reduce((a, b) => a + b) / lows.length, 5);
    }
    const makers = await repos.scores.byManufacturer(tenderId, enisa);
    const totals = await stored(repos, tenderId);
    expect(makers.map(({ manufacturer, devices }) => [manufacturer, devices])).toEqual([['Maker 0', 1], ['Maker 1', 2], ['Maker 2', 2]]);
    const ofMaker1 = totals.filter(({ revisionId }) => revisions.find(({ id, document }) => id === revisionId && document.manufacturer === 'Maker 1'));
    expect(makers[1]!.low).toBeCloseTo((ofMaker1[0]!.low + ofMaker1[1]!.low) / 2, 9);
  });

  check('the ranking is paged without losing or repeating one, those without a score last', async () => {
    const { repos, tenderId } = await start();
    await repos.candidates.create(tenderId, 'Nobody', 'Yet');
    const seen: string[] = [];
    for (let cursor: string | null = null, page = 0; page < 9; page++) {
      const { items, next } = await repos.scores.ranking(tenderId, enisa, { limit: 2, cursor });
      seen.push(...items.map(({ candidate }) => candidate.model));
      cursor = next;
      if (next === null) break;
    }
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
    expect(seen.at(-1)).toBe('Yet');
  });

  check('a preview stores nothing and gives what storing it would give', async () => {
    const { repos, tenderId } = await start();
    const { version: _, ...copy } = { ...builtInProfiles.strict, id: 'own' };
    const preview = await repos.scores.preview(tenderId, { ...copy, version: 1 });
    const key = { id: 'own', version: 1 };
    await repos.profiles.save(copy);
    expect(await repos.scores.ofTender(tenderId, key)).toEqual([]);
    expect(await repos.scores.store(tenderId, key)).toBe(5);
    expect(await repos.scores.store(tenderId, key)).toBe(0);
    expect(preview).toEqual({ ok: true, value: await repos.scores.ofTender(tenderId, key) });
  });

  check('of a large tender are right again after each import and correction of an assignment, whatever is kept in memory', async () => {
    const { repos } = await setUp((await open()).store);
    const [tender, other] = [await repos.tenders.create(aTender), await repos.tenders.create(aTender)];
    const many = Array.from({ length: 510 }, (_, seed) => file(tender.id, `f${seed}`, { disclosure: { ...form(seed % 7), document: form(seed).document } }));
    for (let at = 0; at < many.length; at += 170) await repos.revisions.addAll(many.slice(at, at + 170));
    const same = async (count: number) => {
      const preview = await repos.scores.preview(tender.id, builtInProfiles.enisa);
      const totals = await stored(repos, tender.id);
      expect(totals).toHaveLength(count);
      expect(preview).toEqual({ ok: true, value: totals });
    };
    await same(510);
    await repos.revisions.add(file(tender.id, 'f3b', { disclosure: { ...form(6), document: form(3).document } }));
    await same(510);
    const [first] = await repos.revisions.current(tender.id);
    await repos.revisions.reassign(first!.id, { manufacturer: 'A', model: 'B', tenderId: other.id });
    await same(509);
  });
});

const aTenderScope = { ...aTender, threats: [], phases: [] };
