import { demoDisclosures, fastWorkbook } from '@mds2/fixtures';
import { readWorkbook } from '@mds2/disclosure';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { requireAccess } from '../../server/access.server.ts';
import { importOne } from '../../server/importing-one.server.ts';
import { addTestPerson, startTestDesk, thrownBy, type TestPerson } from '../../server/testing/desk-for-tests.ts';
import { act } from './act.server.ts';
import { procedurePage, warningsOf } from './procedure-page.server.ts';

let stop: () => Promise<void>;
let officer: TestPerson;
let engineer: TestPerson;
let auditor: TestPerson;

beforeAll(async () => {
  ({ stop } = await startTestDesk({ DESK_TIME_ZONE: 'UTC' }));
  officer = await addTestPerson('Officer', ['procurement']);
  engineer = await addTestPerson('Engineer', ['clinical-engineering']);
  auditor = await addTestPerson('Auditor', ['auditor']);
});
afterAll(() => stop());

const as = (person: TestPerson) => requireAccess(new Request('http://desk.test/tenders', { headers: { Cookie: person.cookie } }), 'tender:read');

async function newTender() {
  const access = await as(officer);
  const { id } = await access.tenders.create({ name: 'Ultrasound', procurementType: 'MD', profileId: 'enisa', profileVersion: 1, sources: ['mds2'] });
  const find = async () => (await access.tenders.find(id))!;
  return { access, id, find, does: async (fields: Record<string, string>, person = officer) => act(await as(person), await find(), formOf({ version: String((await find()).version), ...fields })) };
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const LATER = '2999-01-31T10:00';

describe('publishing', () => {
  test('needs the officer’s choice, the confirmation and a time in the future; nothing is changed before', async () => {
    const { does, find } = await newTender();
    expect(await does({ intent: 'publish', confirm: '1', opensAt: LATER })).toBe('rules-missing');
    expect(await does({ intent: 'publish', rules: 'public', opensAt: LATER })).toBe('confirm-missing');
    expect(await does({ intent: 'publish', rules: 'public', confirm: '1' })).toBe('opening-time');
    expect(await does({ intent: 'publish', rules: 'public', confirm: '1', opensAt: '2020-01-01T10:00' })).toBe('opening-time');
    expect(await does({ intent: 'publish', rules: 'public', confirm: '1', opensAt: LATER, version: '99' })).toBe('stale');
    expect(await find()).toMatchObject({ stage: 'preparation', rules: 'private', version: 1 });
  });

  test('locks under a fingerprint; the opening can then be postponed, with a reason', async () => {
    const { access, does, find } = await newTender();
    expect(await does({ intent: 'publish', rules: 'public', confirm: '1', opensAt: LATER })).toBeNull();
    const tender = await find();
    expect(tender).toMatchObject({ stage: 'published', rules: 'public', sealed: true, opensAt: '2999-01-31T10:00:00.000Z' });
    const page = await procedurePage(access, tender, '2027-01-01T00:00:00.000Z');
    expect(page.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(page.steps).toEqual(['first-offer', 'open', 'cancel']);
    expect(page.isOpeningTime).toBe(false);
    expect(await does({ intent: 'open' })).toBe('too-early');
    expect(await does({ intent: 'postpone', opensAt: '2999-02-01T10:00', reason: '' })).toBe('reason-missing');
    expect(await does({ intent: 'postpone', opensAt: '2999-02-01T10:00', reason: 'Questions of bidders.' })).toBeNull();
    expect((await find()).opensAt).toBe('2999-02-01T10:00:00.000Z');
  });

  test('after the first import the rules are no longer a choice', async () => {
    const { access, id, does, find } = await newTender();
    await bring(access, id);
    expect(await procedurePage(access, await find(), '2027-01-01T00:00:00.000Z')).toMatchObject({ rulesOpen: false, warnings: [{ rule: 'criteria-published', count: 1 }] });
    expect(await does({ intent: 'publish', rules: 'public', confirm: '1', opensAt: LATER })).toBe('rules-locked');
    expect(await does({ intent: 'publish', rules: 'private', confirm: '1' })).toBeNull();
  });
});

test('who may not move the tender on is refused, and a step that does not exist is no page', async () => {
  const { does } = await newTender();
  for (const intent of ['publish', 'cancel', 'open']) expect(await thrownBy(does({ intent, reason: 'no' }, auditor)), intent).toMatchObject({ status: 403 });
  expect(await thrownBy(does({ intent: 'cancel', reason: 'no' }, engineer))).toMatchObject({ status: 403 });
  expect(await thrownBy(does({ intent: 'award' }))).toMatchObject({ status: 404 });
});

test('closing, reopening and cancelling; a reason is asked for where the table asks', async () => {
  const { does, find } = await newTender();
  expect(await does({ intent: 'close' })).toBeNull();
  expect(await does({ intent: 'reopen' })).toBe('reason-missing');
  expect(await does({ intent: 'reopen', reason: 'A note was overlooked.' })).toBeNull();
  expect(await does({ intent: 'cancel', reason: 'No budget.' })).toBeNull();
  expect((await find()).stage).toBe('cancelled');
  expect(await does({ intent: 'reopen', reason: 'Again' })).toBe('not-from-here');
});

test('a rule of law is switched with a reason, by procurement, and its warning goes', async () => {
  const { access, id, does, find } = await newTender();
  await bring(access, id);
  const law = { intent: 'law', rule: 'criteria-published', on: '0' };
  expect(await does({ ...law, reason: ' ' })).toBe('reason-missing');
  expect(await thrownBy(does({ ...law, reason: 'no' }, auditor))).toMatchObject({ status: 403 });
  expect(await thrownBy(does({ ...law, rule: 'another', reason: 'no' }))).toMatchObject({ status: 404 });
  expect(await does({ ...law, reason: 'Below the threshold.' })).toBeNull();
  const page = await procedurePage(access, await find(), '2027-01-01T00:00:00.000Z');
  expect(page.warnings).toEqual([]);
  expect(page.law[0]).toMatchObject({ on: false, last: { by: 'Officer', reason: 'Below the threshold.' } });
});

test('files are counted against publishing and opening, and those in between are as they should be', () => {
  const receipts = ['01', '03', '05'].map((day) => ({ at: `2027-01-${day}`, sha256: null, readable: true }));
  expect(warningsOf({ receipts, publishedAt: '2027-01-02', opened: '2027-01-04' })).toEqual([
    { rule: 'criteria-published', count: 1 },
    { rule: 'no-second-request', count: 1 },
  ]);
  expect(warningsOf({ receipts, publishedAt: '2026-12-31', opened: null })).toEqual([]);
});

async function bring(access: Awaited<ReturnType<typeof as>>, tenderId: string): Promise<void> {
  const [demo] = demoDisclosures();
  const started = (await access.imports.start(tenderId, [demo!.fileName]))!;
  const outcomes = await importOne(access, { tenderId, importFileId: started.files[0]!.id, name: demo!.fileName, bytes: fastWorkbook(demo!.draft, demo!.layout) }, async (bytes) => readWorkbook(bytes));
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['created']);
}
