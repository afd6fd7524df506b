import { demoDisclosures } from '@mds2/fixtures';
import type { Repositories } from '@mds2/store';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { loadDemo } from './demo.server.ts';
import { desk } from './desk.server.ts';
import { addTestPerson, startTestDesk } from './testing/desk-for-tests.ts';

let stop: () => Promise<void>;
beforeEach(async () => ({ stop } = await startTestDesk()));
afterEach(async () => await stop());

async function organisation(): Promise<Repositories> {
  await addTestPerson('Mira', ['administrator']);
  const { store } = desk();
  return store.as({ organisationId: (await store.frontDoor.organisation())!.id, userId: 'test', name: 'test' });
}

test('waits for the first account', async () => {
  expect(await loadDemo(desk().store)).toBe(false);
});

test('five candidates from six workbooks, marked as demo, imported by nobody in person', async () => {
  const { tenders, candidates, revisions } = await organisation();
  expect(await loadDemo(desk().store)).toBe(true);
  const { items } = await tenders.list();
  expect(items.map(({ name, demo, createdBy }) => [name, demo, createdBy])).toEqual([['Ultrasound 2027', true, 'MDS2 Desk']]);
  const tender = items[0]!;
  const disclosures = demoDisclosures();
  expect((await candidates.list(tender.id)).map(({ manufacturer, model }) => `${manufacturer} ${model}`)).toHaveLength(new Set(disclosures.map(({ name }) => name)).size);
  const listed = (await revisions.list(tender.id)).items;
  expect(listed.map(({ fileName, revision }) => [fileName, revision])).toEqual(disclosures.map(({ fileName, revision }) => [fileName, revision]));
  expect(await loadDemo(desk().store)).toBe(false);
  expect((await tenders.list()).items).toHaveLength(1);
});

test('does not come back once it was removed', async () => {
  const { tenders } = await organisation();
  await loadDemo(desk().store);
  await tenders.remove((await tenders.list()).items[0]!.id);
  expect(await loadDemo(desk().store)).toBe(false);
  expect((await tenders.list()).items).toEqual([]);
});

test('stays away from an organisation that has a tender of its own', async () => {
  const { tenders } = await organisation();
  await tenders.create({ name: 'Monitors', procurementType: 'MD', profileId: 'enisa', profileVersion: 1, sources: ['mds2'] });
  expect(await loadDemo(desk().store)).toBe(false);
  expect((await tenders.list()).items).toHaveLength(1);
});

test('an interrupted demo is finished by the next start', async () => {
  const { tenders, imports, revisions } = await organisation();
  const tender = await tenders.create({ name: 'Ultrasound 2027', procurementType: 'MD', profileId: 'enisa', profileVersion: 1, sources: ['mds2'], demo: true });
  await imports.start(tender.id, demoDisclosures().map(({ fileName }) => fileName));
  expect(await loadDemo(desk().store)).toBe(true);
  expect((await revisions.list(tender.id)).items).toHaveLength(demoDisclosures().length);
  expect((await imports.list(tender.id)).flatMap(({ files }) => files.map(({ outcome }) => outcome))).not.toContain('waiting');
});
