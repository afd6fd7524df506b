import { fastWorkbook, fleet } from '@mds2/fixtures';
import type { Repositories, Tender } from '@mds2/store';
import { readWorkbook } from '@mds2/disclosure';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { loadDemo } from './demo.server.ts';
import { desk } from './desk.server.ts';
import { evaluatedAsDecided, freezeEvaluation, readFrozen } from './evaluating-frozen.server.ts';
import { evaluatedTender } from './evaluating.server.ts';
import { importOne } from './importing-one.server.ts';
import { addTestPerson, startTestDesk } from './testing/desk-for-tests.ts';

const MADE_AT = '2026-11-25T08:00:00.000Z';
let stop: () => Promise<void>;
let access: Repositories;
let tender: Tender;
beforeAll(async () => {
  ({ stop } = await startTestDesk());
  await addTestPerson('Mira', ['administrator', 'procurement']);
  const { store } = desk();
  access = store.as({ organisationId: (await store.frontDoor.organisation())!.id, userId: 'mira', name: 'Mira' });
  await loadDemo(store);
  tender = (await access.tenders.list()).items[0]!;
});
afterAll(async () => await stop());

const profileOf = async (id: string) => (await access.profiles.find(id))!;
const evaluated = async (of: Tender = tender, profile = of.profileId) => await evaluatedTender(access, of, await profileOf(profile), { most: Infinity });

async function importFleet(into: string, count: number, seed: string): Promise<void> {
  const files = [...fleet(count, seed)];
  const started = await access.imports.start(into, files.map(({ fileName }) => fileName));
  for (const [i, { fileName, draft, layout }] of files.entries()) {
    await importOne(access, { tenderId: into, importFileId: started!.files[i]!.id, name: fileName, bytes: fastWorkbook(draft, layout) }, async (bytes) => readWorkbook(bytes));
  }
}

test('one entry per candidate, from its current revision, best assured first and those knocked out last', async () => {
  const { candidates, count } = await evaluated();
  expect(count).toBe(5);
  expect(candidates.map(({ revision }) => revision.current)).toEqual(Array(5).fill(true));
  expect(candidates.find(({ candidate }) => candidate.manufacturer.startsWith('Velmora'))!.revision.revision).toBe(2);
  const out = candidates.map(({ place }) => place.knockedOut);
  expect(out).toEqual([...out].sort());
  const lows = candidates.filter(({ place }) => !place.knockedOut).map(({ evaluation }) => evaluation.total.low);
  expect(lows).toEqual([...lows].sort((a, b) => b - a));
});

test('totals are those that the store keeps for lists', async () => {
  const { candidates } = await evaluated();
  const stored = await access.scores.ofTender(tender.id, { id: tender.profileId, version: tender.profileVersion });
  for (const { revision, evaluation } of candidates) {
    const kept = stored.find(({ revisionId }) => revisionId === revision.id)!;
    expect([kept.low, kept.high, kept.coverage]).toEqual([expect.closeTo(evaluation.total.low, 9), expect.closeTo(evaluation.total.high, 9), expect.closeTo(evaluation.total.coverage, 9)]);
  }
});

test('a verdict on an open answer counts', async () => {
  const before = (await evaluated()).candidates;
  const undecided = before.flatMap(({ revision, evaluation }) =>
    evaluation.practices.flatMap(({ applicable, evidence }) =>
      applicable === true ? evidence.filter(({ value }) => value && value.low < value.high).flatMap(({ answers }) => answers.map(({ id }) => ({ revision, question: id }))) : [],
    ),
  );
  let changed = 0;
  for (const { revision, question } of undecided.slice(0, 10)) {
    await access.verdicts.record(revision.id, question, 'yes', 'The note says so.');
    const after = (await evaluated()).candidates.find((one) => one.revision.id === revision.id)!;
    const was = before.find((one) => one.revision.id === revision.id)!;
    expect(after.verdicts.map((verdict) => verdict.question)).toContain(question);
    if (after.evaluation.total.high - after.evaluation.total.low < was.evaluation.total.high - was.evaluation.total.low) changed++;
    await access.verdicts.record(revision.id, question, 'open', 'Taken back.');
  }
  expect(changed).toBeGreaterThan(0);
});

test('profile and type of the tender decide what is scored', async () => {
  const enisa = (await evaluated()).candidates.map(({ candidate, evaluation }) => [candidate.id, evaluation.total.low]);
  const strict = (await evaluated(tender, 'strict')).candidates.map(({ candidate, evaluation }) => [candidate.id, evaluation.total.low]);
  const buildings = (await evaluated({ ...tender, procurementType: 'BMS' })).candidates.map(({ candidate, evaluation }) => [candidate.id, evaluation.total.low]);
  expect(strict).not.toEqual(enisa);
  expect(buildings).not.toEqual(enisa);
});

test('of many candidates the best by stored totals are taken, or those named', async () => {
  const big = await access.tenders.create({ name: 'Big', procurementType: 'MD', profileId: 'enisa', profileVersion: tender.profileVersion, sources: ['mds2'] });
  await importFleet(big.id, 12, 'many');
  const all = await evaluated(big);
  const best = await evaluatedTender(access, big, await profileOf('enisa'), { most: 4 });
  expect([best.count, best.candidates.length]).toEqual([all.count, 4]);
  expect(new Set(best.candidates.map(({ candidate }) => candidate.id))).toEqual(new Set(all.candidates.slice(0, 4).map(({ candidate }) => candidate.id)));
  const last = all.candidates.at(-1)!.candidate.id;
  expect((await evaluatedTender(access, big, await profileOf('enisa'), { ids: [last], most: 4 })).candidates.map(({ candidate }) => candidate.id)).toEqual([last]);
});

test('a frozen evaluation stays as it was when revisions, profile and settings move on', async () => {
  const frozen = (await freezeEvaluation(access, tender.id, MADE_AT))!;
  expect(await freezeEvaluation(access, tender.id, MADE_AT)).toBe(frozen);
  const now = await evaluated();
  const kept = readFrozen({ frozen });
  expect(kept.offers.map(({ candidate, disclosure, sha256 }) => [candidate, disclosure, sha256])).toEqual(now.candidates.map(({ candidate, revision }) => [candidate.id, revision.id, revision.sha256]));
  expect(kept.offers[0]!.practices).toHaveLength(28);
  expect(frozen.length / kept.offers.length).toBeLessThan(8_000);

  const best = now.candidates[0]!.candidate;
  const started = await access.imports.start(tender.id, ['late.xlsx']);
  const { draft, layout } = [...fleet(1, 'late')][0]!;
  await importOne(access, { tenderId: tender.id, importFileId: started!.files[0]!.id, name: 'late.xlsx', bytes: fastWorkbook(draft, layout), candidateId: best.id }, async (bytes) => readWorkbook(bytes));
  const moved = (await access.tenders.find(tender.id))!;
  expect(await access.tenders.update(tender.id, moved.version, { procurementType: 'BMS' })).toBe(true);
  const after = (await access.tenders.find(tender.id))!;
  expect((await evaluated(after)).candidates.map(({ evaluation }) => evaluation.total)).not.toEqual(now.candidates.map(({ evaluation }) => evaluation.total));
  const again = await evaluatedAsDecided(access, after, { frozen });
  expect([again.tender.procurementType, again.profile.id]).toEqual(['MD', 'enisa']);
  expect(again.evaluated.candidates.map(({ candidate, evaluation, place }) => [candidate.id, evaluation.total, place])).toEqual(now.candidates.map(({ candidate, evaluation, place }) => [candidate.id, evaluation.total, place]));
});

test('of a tender that is not there nothing is frozen', async () => {
  expect(await freezeEvaluation(access, 'nowhere', MADE_AT)).toBeUndefined();
});
