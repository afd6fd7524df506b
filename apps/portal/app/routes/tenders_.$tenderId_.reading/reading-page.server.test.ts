import { readWorkbook } from '@mds2/disclosure';
import { fastWorkbook, fleet } from '@mds2/fixtures';
import type { Tender } from '@mds2/store';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Access } from '../../server/access.server.ts';
import { loadDemo } from '../../server/demo.server.ts';
import { desk } from '../../server/desk.server.ts';
import { importOne } from '../../server/importing-one.server.ts';
import { addTestPerson, startTestDesk } from '../../server/testing/desk-for-tests.ts';
import { readingPage } from './reading-page.server.ts';
import { recordReading, undoReading } from './record-reading.server.ts';

let stop: () => Promise<void>;
let mira: Access;
let tom: Access;
let tender: Tender;
beforeAll(async () => {
  ({ stop } = await startTestDesk());
  const { store } = desk();
  [mira, tom] = [await accessOf('Mira'), await accessOf('Tom')];
  await loadDemo(store);
  tender = (await mira.tenders.list()).items[0]!;
});
afterAll(async () => await stop());

async function accessOf(name: string): Promise<Access> {
  const { user } = await addTestPerson(name, ['administrator', 'clinical-engineering']);
  const organisation = (await desk().store.frontDoor.organisation())!;
  return { ...desk().store.as({ organisationId: organisation.id, userId: user.id, name }), user, locale: 'en', organisation, can: () => true };
}

const page = async (access = mira, wanted: string | null = null, of = tender) => await readingPage(access, of, (await access.profiles.find(of.profileId, of.profileVersion))!, wanted);

test('one queue over all candidates; what is read leaves it, comes back when it is taken back, and the figures follow', async () => {
  const before = await page();
  expect(before.left).toBe(before.all);
  expect(before.left).toBeGreaterThan(20);
  const item = before.item!;
  expect(item.excerpt?.rows.some(({ number }) => number === item.excerpt!.at.row)).toBe(true);
  const verdict = item.outcomes.find(({ total }) => total.low !== item.total.low || total.high !== item.total.high)!;
  expect(await recordReading(mira, tender.id, { keys: [item.key], verdict: verdict.verdict, reason: 'It says so.' })).toBe('recorded');
  const after = await page(mira, item.key);
  expect([after.all, after.left]).toEqual([before.all, before.left - 1]);
  expect(after.item).toMatchObject({ key: item.key, place: null, own: { verdict: verdict.verdict, reason: 'It says so.' }, total: verdict.total });
  expect(after.read).toMatchObject([{ key: item.key, mine: true, differs: false, judgements: [{ by: 'Mira', verdict: verdict.verdict }] }]);
  expect((await page(tom)).read).toMatchObject([{ mine: false }]);
  expect(await undoReading(mira, tender.id, [item.key])).toBe('recorded');
  expect((await page()).item?.key).toBe(item.key);
});

test('a verdict "still open" is a reading too: it leaves the queue and moves no figure', async () => {
  const { item, left } = await page();
  await recordReading(mira, tender.id, { keys: [item!.key], verdict: 'open', reason: 'Says nothing on it.' });
  const after = await page(mira, item!.key);
  expect(after.left).toBe(left - 1);
  expect(after.item!.total).toEqual(item!.total);
  await undoReading(mira, tender.id, [item!.key]);
});

test('rows of the same words are offered with the first of them, and judged in one go', async () => {
  const { all } = await page();
  let at = await page();
  while (at.item && at.item.same.length === 0 && at.next) at = await page(mira, at.next);
  const { item } = at;
  expect(item!.same.length).toBeGreaterThan(0);
  const keys = [item!.key, ...item!.same.map(({ key }) => key)];
  await recordReading(mira, tender.id, { keys, verdict: 'no', reason: 'The same for each.' });
  expect((await page()).left).toBe(all - keys.length);
  await undoReading(mira, tender.id, keys);
  expect((await page()).left).toBe(all);
});

test('what was read in the revision before is offered for the same words in the current one', async () => {
  const velmora = (await mira.candidates.list(tender.id)).find(({ manufacturer }) => manufacturer.startsWith('Velmora'))!;
  const revisions = await mira.revisions.ofCandidate(velmora.id);
  const [now, before] = [revisions.find(({ current }) => current)!, revisions.find(({ current }) => !current)!];
  const key = `${now.id}.MPII-2.8`;
  expect((await page(mira, key)).item).toMatchObject({ key, offered: null });
  expect(await tom.verdicts.record(before.id, 'MPII-2.8', 'partial', 'The administrator sets it.')).toBe(true);
  const { item } = await page(mira, key);
  expect(item).toMatchObject({ key, offered: { verdict: 'partial', reason: 'The administrator sets it.', by: 'Tom' } });
  await recordReading(mira, tender.id, { keys: [key], verdict: item!.offered!.verdict, reason: item!.offered!.reason });
  expect((await page(mira, key)).item).toMatchObject({ offered: null, own: { verdict: 'partial' } });
  await undoReading(mira, tender.id, [key]);
});

test('two persons who differ are both listed, and the row counts as open', async () => {
  const { item } = await page();
  await recordReading(mira, tender.id, { keys: [item!.key], verdict: 'yes', reason: 'It does.' });
  await recordReading(tom, tender.id, { keys: [item!.key], verdict: 'no', reason: 'It does not.' });
  const after = await page(mira, item!.key);
  expect(after.read.find(({ key }) => key === item!.key)).toMatchObject({ differs: true, judgements: [{ by: 'Mira' }, { by: 'Tom' }] });
  expect(after.item!.total).toEqual(item!.total);
  await undoReading(tom, tender.id, [item!.key]);
  await undoReading(mira, tender.id, [item!.key]);
});

test('what is no row of this tender is not recorded, nor is any row named with it', async () => {
  const { item, left } = await page();
  expect(await recordReading(mira, tender.id, { keys: [item!.key, 'r_0000000000000000.AUDT-1'], verdict: 'yes', reason: 'x' })).toBe('no-such-row');
  expect((await page()).left).toBe(left);
});

test('with twenty vendors the next row takes the server less than 50 ms, and no more questions to the database than with five', { timeout: 60_000 }, async () => {
  const big = await mira.tenders.create({ name: 'Twenty', procurementType: 'MD', profileId: tender.profileId, profileVersion: tender.profileVersion, sources: ['mds2'] });
  const files = [...fleet(20, 'reading')];
  const started = await mira.imports.start(big.id, files.map(({ fileName }) => fileName));
  for (const [i, { fileName, draft, layout }] of files.entries()) {
    await importOne(mira, { tenderId: big.id, importFileId: started!.files[i]!.id, name: fileName, bytes: fastWorkbook(draft, layout) }, async (bytes) => readWorkbook(bytes));
  }
  let at = await page(mira, null, big);
  const times: number[] = [];
  for (let i = 0; i < 25; i++) {
    const { item, next } = at;
    await recordReading(mira, big.id, { keys: [item!.key], verdict: 'no', reason: 'Read.' });
    // Time of this process, not of the clock: other tests run beside this one.
    const before = process.cpuUsage();
    at = await page(mira, next, big);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    expect(at.item?.key).toBe(next);
  }
  expect(at.all).toBeGreaterThan(100);
  expect(times.sort((a, b) => a - b)[12]).toBeLessThan(50);
  expect(await callsOf(big)).toBe(await callsOf(tender));
});

/** How often a page asks the repositories. */
async function callsOf(of: Tender): Promise<number> {
  let calls = 0;
  const counting = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(inner, name) {
        const found: unknown = Reflect.get(inner, name);
        if (typeof found === 'function') calls++;
        return found;
      },
    });
  const { candidates, revisions, verdicts, scores, originals, profiles } = mira;
  const watched = { ...mira, candidates: counting(candidates), revisions: counting(revisions), verdicts: counting(verdicts), scores: counting(scores), originals: counting(originals), profiles: counting(profiles) };
  await page(watched, null, of);
  return calls;
}
