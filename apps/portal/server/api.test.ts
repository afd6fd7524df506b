import { verifyRecord } from '@mds2/assessment';
import { sha256 } from '@mds2/base/hash';
import { demoTender, type DemoFile } from '@mds2/fixtures';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { operations, type ApiMethod } from '../app/server/api/operations.server.ts';
import { problemSchema } from '../app/server/api/schemas.server.ts';
import { buildPortal, startPortal, type RunningPortal } from './testing/start-portal.ts';

let portal: RunningPortal;
let files: readonly DemoFile[];
let write: string;
let read: string;
let auditor: string;

beforeAll(async () => {
  buildPortal();
  portal = await startPortal();
  files = await demoTender();
  write = tokenOf('procurement', 'write');
  read = tokenOf('procurement', 'read');
  auditor = tokenOf('auditor', 'write');
}, 180_000);
afterAll(async () => void (await portal?.end()));

function tokenOf(role: string, scope: string): string {
  const email = `${role}@house.example`;
  portal.desk(['user', 'add', '--email', email, '--role', role, '--password-stdin'], 'a sentence that is long enough\n');
  return portal.desk(['token', 'create', '--email', email, '--scope', scope]).stdout.trim().split(/\s+/).at(-1)!;
}

interface Answer<T> {
  readonly status: number;
  readonly type: string;
  readonly body: T;
}

/** Calls an operation and holds the answer against what the document says of it: its schema, or a problem that it names. */
async function call<T = Record<string, unknown>>(method: ApiMethod, path: string, at: string, { token = write, ...init }: RequestInit & { token?: string } = {}): Promise<Answer<T>> {
  const operation = operations.find((one) => one.method === method && one.path === path)!;
  const response = await fetch(`${portal.origin}/api/v1${at}`, { ...init, method, headers: { Authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) } });
  const type = response.headers.get('content-type') ?? '';
  const body: unknown = type.includes('json') ? await response.json() : new Uint8Array(await response.arrayBuffer());
  if (response.ok) {
    expect(response.status).toBe(operation.answer.status);
    expect(type).toContain(operation.answer.type);
    if (type.includes('json')) expect(operation.answer.schema.safeParse(body).error?.issues ?? []).toEqual([]);
  } else {
    expect(type).toContain('application/problem+json');
    expect([401, 403, ...operation.problems]).toContain(response.status);
    expect(z.looseObject(problemSchema.shape).safeParse(body).error?.issues ?? []).toEqual([]);
    expect((body as { status: number }).status).toBe(response.status);
  }
  return { status: response.status, type, body: body as T };
}

const json = (body: unknown) => ({ body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
const makeTender = async (body: unknown = { name: 'Ultrasound 2027', procurementType: 'MD', profile: 'enisa' }): Promise<string> => (await call<{ id: string }>('POST', '/tenders', '/tenders', json(body))).body.id;

interface Line {
  readonly name: string;
  readonly outcome: string;
  readonly id: string | null;
  readonly problem: { readonly kind: string; readonly message: string } | null;
}

async function upload(tender: string, sent: readonly { readonly name: string; readonly bytes: Uint8Array }[], token = write) {
  const body = new FormData();
  for (const { name, bytes } of sent) body.append('files', new Blob([bytes as BlobPart]), name);
  return await call<{ files: readonly Line[] }>('POST', '/tenders/{id}/disclosures', `/tenders/${tender}/disclosures`, { body, token });
}

describe('a tender from nothing to its evaluation', () => {
  test('five vendors, a revision, a file that is none and one sent twice', async () => {
    const tender = await makeTender();
    const sent = [...files.map(({ fileName, bytes }) => ({ name: fileName, bytes })), { name: 'offer.pdf', bytes: new TextEncoder().encode('%PDF-1.7\n') }, { name: 'again.xlsx', bytes: files[0]!.bytes }];
    const { status, body } = await upload(tender, sent);
    expect(status).toBe(201);
    expect(body.files.map(({ name }) => name)).toEqual(sent.map(({ name }) => name));
    expect(body.files.filter(({ outcome }) => outcome === 'created')).toHaveLength(5);
    expect(body.files.filter(({ outcome }) => outcome === 'revision')).toHaveLength(files.length - 5);
    expect(body.files.at(-2)).toMatchObject({ outcome: 'refused', id: null, problem: { kind: 'not-a-workbook' } });
    expect(body.files.at(-1)).toMatchObject({ outcome: 'already-here', id: body.files[0]!.id });

    const listed = await call<{ items: { id: string; current: boolean; sha256: string }[] }>('GET', '/tenders/{id}/disclosures', `/tenders/${tender}/disclosures`);
    expect(listed.body.items).toHaveLength(files.length);
    expect(listed.body.items.filter(({ current }) => current)).toHaveLength(5);

    const first = body.files[0]!.id!;
    const shown = await call<{ answers: { id: string }[] }>('GET', '/disclosures/{id}', `/disclosures/${first}`);
    expect(shown.body.answers.length).toBeGreaterThan(200);
    const original = await call<Uint8Array>('GET', '/disclosures/{id}/original', `/disclosures/${first}/original`);
    expect(sha256(original.body)).toBe(sha256(files[0]!.bytes));

    const evaluation = await call<{ files: { candidate: string; total: { low: number }; rank: number | null }[] }>('GET', '/tenders/{id}/evaluation', `/tenders/${tender}/evaluation`);
    expect(evaluation.body.files).toHaveLength(5);
    expect(evaluation.body.files.map(({ rank }) => rank === null)).toEqual([...evaluation.body.files.map(({ rank }) => rank === null)].sort((a, b) => Number(a) - Number(b)));
    const strict = await call<{ profile: { id: string } }>('GET', '/tenders/{id}/evaluation', `/tenders/${tender}/evaluation?profile=strict`);
    expect(strict.body.profile.id).toBe('strict');

    const decisive = await call<{ leader: string; verdict: string; items: { disclosure: string }[] }>('GET', '/tenders/{id}/decisive', `/tenders/${tender}/decisive`);
    expect(decisive.body.leader).toBe(evaluation.body.files[0]!.candidate);
    expect(decisive.body.items.length > 0).toBe(decisive.body.verdict === 'can-change');
    const exported = await call<Uint8Array>('GET', '/tenders/{id}/export', `/tenders/${tender}/export`);
    expect(verifyRecord(new Map(Object.entries(unzipSync(exported.body))))).toMatchObject({ outcome: 'reproduced', offers: 5 });
    expect((await call<{ items: unknown[] }>('GET', '/tenders/{id}/candidates', `/tenders/${tender}/candidates`)).body.items).toHaveLength(5);
  });

  test('where no file can be used, 422 says of each why', async () => {
    const { status, body } = await upload(await makeTender(), [{ name: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }, { name: 'b.xlsx', bytes: new Uint8Array() }]);
    expect(status).toBe(422);
    expect(body.files.map(({ problem }) => problem!.kind)).toEqual(['not-a-workbook', 'empty-file']);
  });

  test('the list comes page by page and ends', async () => {
    const names = new Set<string>();
    let next: string | null = '';
    for (let pages = 0; next !== null && pages < 50; pages++) {
      const page: Answer<{ items: { id: string }[]; next: string | null }> = await call('GET', '/tenders', `/tenders?limit=1${next ? `&cursor=${encodeURIComponent(next)}` : ''}`);
      expect(page.body.items.length).toBeLessThanOrEqual(1);
      page.body.items.forEach(({ id }) => names.add(id));
      next = page.body.next;
    }
    expect(next).toBeNull();
    expect(names.size).toBeGreaterThanOrEqual(2);
  });
});

describe('a tender that is published', () => {
  test('is locked under a fingerprint, whatever way a change comes', async () => {
    const tender = await makeTender();
    const renamed = await call('PATCH', '/tenders/{id}', `/tenders/${tender}`, json({ name: 'Ultrasound 2028', profile: 'strict' }));
    expect(renamed.body).toMatchObject({ name: 'Ultrasound 2028', profile: 'strict', rules: 'private', stage: 'preparation', fingerprint: null });
    const published = await call<{ fingerprint: string }>('POST', '/tenders/{id}/publish', `/tenders/${tender}/publish`);
    expect(published.body.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect((await call('PATCH', '/tenders/{id}', `/tenders/${tender}`, json({ profile: 'enisa' }))).status).toBe(409);
    expect((await call('PATCH', '/tenders/{id}', `/tenders/${tender}`, json({ name: 'Ultrasound 2027' }))).status).toBe(200);
    expect((await call('POST', '/tenders/{id}/publish', `/tenders/${tender}/publish`)).status).toBe(409);
    expect((await call('GET', '/tenders/{id}', `/tenders/${tender}`)).body).toMatchObject({ name: 'Ultrasound 2027', profile: 'strict', stage: 'published', fingerprint: published.body.fingerprint });
  });

  test('under public rules shows nothing of what came in before its opening', async () => {
    const tender = await makeTender({ name: 'Sealed', rules: 'public' });
    expect((await call('POST', '/tenders/{id}/publish', `/tenders/${tender}/publish`)).status).toBe(422);
    const opensAt = new Date(Date.now() + 3_600_000).toISOString();
    expect((await call('POST', '/tenders/{id}/publish', `/tenders/${tender}/publish`, json({ opensAt }))).status).toBe(200);
    const sent = await upload(tender, [{ name: files[0]!.fileName, bytes: files[0]!.bytes }]);
    expect(sent.status).toBe(201);
    const { manufacturer, model } = { manufacturer: 'Velmora', model: 'Echo 7' };
    for (const path of ['/tenders/{id}/disclosures', '/tenders/{id}/candidates', '/tenders/{id}/evaluation', '/tenders/{id}/decisive'] as const) {
      const { body } = await call('GET', path, path.replace('{id}', tender));
      for (const word of [manufacturer, model]) expect(JSON.stringify(body)).not.toContain(word);
    }
    const id = sent.body.files[0]!.id!;
    expect((await call('GET', '/disclosures/{id}', `/disclosures/${id}`)).status).toBe(404);
    expect((await call('GET', '/disclosures/{id}/original', `/disclosures/${id}/original`)).status).toBe(404);
    const exported = await call<Uint8Array>('GET', '/tenders/{id}/export', `/tenders/${tender}/export`);
    expect(verifyRecord(new Map(Object.entries(unzipSync(exported.body))))).toMatchObject({ outcome: 'reproduced', offers: 0 });
  });
});

test('a verdict narrows the interval, stands beside the answer and is part of the exported evaluation', async () => {
  const tender = await makeTender();
  const { body } = await upload(tender, [{ name: files[2]!.fileName, bytes: files[2]!.bytes }]);
  const id = body.files[0]!.id!;
  type Scored = { files: { total: { low: number; high: number }; practices: { evidence: { reason: string; answers: { id: string }[] }[] }[] }[] };
  const before = (await call<Scored>('GET', '/tenders/{id}/evaluation', `/tenders/${tender}/evaluation`)).body.files[0]!;
  const open = before.practices.flatMap(({ evidence }) => evidence).find(({ reason }) => reason === 'see-note' || reason === 'blank')!.answers[0]!.id;
  const said = { question: open, verdict: 'yes', reason: 'The note says so.' };
  const verdict = await call('POST', '/disclosures/{id}/verdicts', `/disclosures/${id}/verdicts`, json(said));
  expect(verdict.body).toMatchObject({ ...said, disclosure: id });
  const after = (await call<Scored>('GET', '/tenders/{id}/evaluation', `/tenders/${tender}/evaluation`)).body.files[0]!;
  expect(after.total.high - after.total.low).toBeLessThan(before.total.high - before.total.low);
  const exported = await call<Uint8Array>('GET', '/tenders/{id}/export', `/tenders/${tender}/export`);
  const members = unzipSync(exported.body);
  expect(JSON.parse(new TextDecoder().decode(members['verdicts.json']))).toMatchObject({ items: [{ ...said, disclosure: id }] });
  expect(verifyRecord(new Map(Object.entries(members)))).toMatchObject({ outcome: 'reproduced', offers: 1 });
  expect((await call('POST', '/disclosures/{id}/verdicts', `/disclosures/${id}/verdicts`, json({ ...said, question: 'XXXX-1' }))).status).toBe(422);
  expect((await call('POST', '/disclosures/{id}/verdicts', `/disclosures/${id}/verdicts`, json({ ...said, verdict: 'maybe' }))).status).toBe(422);
  expect((await call('POST', '/disclosures/{id}/verdicts', `/disclosures/${id}/verdicts`, { ...json(said), token: auditor })).status).toBe(403);
});

describe('who may', () => {
  test('nobody without a token, and says how', async () => {
    expect((await call('GET', '/tenders', '/tenders', { token: 'none' })).status).toBe(401);
  });
  test('a read token reads and changes nothing', async () => {
    expect((await call('GET', '/tenders', '/tenders', { token: read })).status).toBe(200);
    expect((await call('POST', '/tenders', '/tenders', { ...json({ name: 'x' }), token: read })).status).toBe(403);
  });
  test('an auditor makes no tender, whatever the scope of the token', async () => {
    expect((await call('POST', '/tenders', '/tenders', { ...json({ name: 'x' }), token: auditor })).status).toBe(403);
    expect((await upload(await makeTender(), [{ name: 'a.xlsx', bytes: files[0]!.bytes }], auditor)).status).toBe(403);
  });
});

describe('what cannot be understood', () => {
  test.each([
    ['no JSON', { body: '{', headers: { 'Content-Type': 'application/json' } }, 400],
    ['another type', { body: 'name=x', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }, 415],
    ['an empty name', json({ name: ' ' }), 422],
    ['an unknown profile', json({ name: 'x', profile: 'mine' }), 422],
    ['an unknown type', json({ name: 'x', procurementType: 'ZZ' }), 422],
    ['a field that does not exist', json({ name: 'x', weights: {} }), 422],
  ])('a tender with %s', async (_, init, status) => {
    expect((await call('POST', '/tenders', '/tenders', init)).status).toBe(status);
  });

  test.each([
    ['/tenders', '/tenders?cursor=zzz', 400],
    ['/tenders', '/tenders?limit=0', 400],
    ['/tenders', '/tenders?limit=100000', 200],
    ['/tenders/{id}', '/tenders/t_nothing', 404],
    ['/tenders/{id}/evaluation', '/tenders/t_nothing/evaluation', 404],
    ['/disclosures/{id}', '/disclosures/r_nothing', 404],
    ['/disclosures/{id}/original', '/disclosures/r_nothing/original', 404],
  ] as const)('GET %s as %s is answered with %i', async (path, at, status) => {
    expect((await call('GET', path, at)).status).toBe(status);
  });

  test('an upload without files, or of another type', async () => {
    const tender = await makeTender();
    const at = `/tenders/${tender}/disclosures`;
    const body = new FormData();
    body.append('other', new Blob(['x']), 'a.xlsx');
    expect((await call('POST', '/tenders/{id}/disclosures', at, { body })).status).toBe(400);
    expect((await call('POST', '/tenders/{id}/disclosures', at, json({}))).status).toBe(415);
  });

  test('a path or method that is not there', async () => {
    const headers = { Authorization: `Bearer ${write}` };
    const nowhere = await fetch(`${portal.origin}/api/v1/nowhere`, { headers });
    expect([nowhere.status, nowhere.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
    const method = await fetch(`${portal.origin}/api/v1/tenders`, { method: 'DELETE', headers });
    expect([method.status, method.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});

test('the document is there for everybody and names every operation', async () => {
  const response = await fetch(`${portal.origin}/api/v1/openapi.json`);
  const { openapi, paths } = (await response.json()) as { openapi: string; paths: Record<string, object> };
  expect(openapi).toMatch(/^3\.1/);
  expect(Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`)).sort()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).sort());
});
