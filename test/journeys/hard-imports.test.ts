import { createHash, randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastWorkbook, fleet } from '@mds2/fixtures';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { apiOf, type Upload } from '../portal/api.ts';
import { addPerson, setUp, token } from '../portal/people.ts';
import { startPortal, type Portal } from '../portal/portal-process.ts';

/** Imports that go wrong, on the built portal: what was acknowledged is there, nothing is there by half, and the portal stays up. */
const portals: Portal[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const portal of portals.splice(0)) if (portal.isAlive()) await portal.stop();
});
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

async function start(data?: string): Promise<Portal> {
  const portal = await startPortal({ ...(data === undefined ? {} : { data }), env: { DESK_LOG: 'warn' } });
  portals.push(portal);
  return portal;
}

/** A portal with one account, and its API as that account. */
async function startWithApi() {
  const data = temporaryFolder();
  const portal = await start(data);
  const cookie = await setUp(portal);
  const person = addPerson(portal, 'procurement');
  const bearer = token(portal, person, 'write');
  return { portal, data, bearer, cookie, api: apiOf(portal, bearer) };
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mds2-hard-'));
  folders.push(folder);
  return folder;
}

const workbooks = (count: number, seed: string): Upload[] =>
  [...fleet(count, seed)].map(({ fileName, draft, layout }) => ({
    name: fileName,
    bytes: fastWorkbook(draft, layout),
  }));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The names in the warning of the tender's page, in their order. */
async function missingFiles(portal: Portal, cookie: string, tender: string): Promise<readonly string[]> {
  const page = await (await fetch(`${portal.url}/tenders/${tender}`, { headers: { Cookie: cookie } })).text();
  const warning = /\d+ files were announced and are not here<.*?<ul>(.*?)<\/ul>/s.exec(page)?.[1] ?? '';
  return [...warning.matchAll(/<li>(.*?)<\/li>/g)].map(([, name]) => name!.replaceAll('&amp;', '&'));
}

test('a hundred files at once: each is taken, listed and given back byte for byte', async () => {
  const { api } = await startWithApi();
  const tender = await api.createTender('A hundred');
  const files = workbooks(100, 'hundred');
  const { status, files: lines } = await api.upload(tender, files);
  expect(status).toBe(201);
  expect(lines.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(new Set(['created']));
  const listed = await api.disclosures(tender);
  expect(listed.map(({ sha256: hash }) => hash).sort()).toEqual(files.map(({ bytes }) => sha256(bytes)).sort());
  for (const at of [0, 49, 99]) {
    const original = await api.get(`/disclosures/${lines[at]!.id}/original`);
    expect(sha256(new Uint8Array(await original.arrayBuffer()))).toBe(sha256(files[at]!.bytes));
  }
  const again = await api.upload(tender, files.slice(0, 3));
  expect(again.files.map(({ outcome, id }) => [outcome, id])).toEqual(
    lines.slice(0, 3).map(({ id }) => ['already-here', id]),
  );
});

test('kill -9 during an import: what was acknowledged is there, and each file wholly or not at all', async () => {
  const { portal, data, bearer, api } = await startWithApi();
  const tender = await api.createTender('Killed');
  const files = workbooks(100, 'killed');
  const acknowledged: string[] = [];
  let dead = false;
  const uploads = files.map(async (file, i) => {
    // One request a file, a few at a time, as the page sends them.
    await new Promise((resolve) => setTimeout(resolve, Math.floor(i / 4) * 15));
    if (dead) return;
    const answer = await api.upload(tender, [file]).catch(() => null);
    const id = answer?.status === 201 ? answer.files[0]?.id : null;
    if (id) acknowledged.push(id);
    if (acknowledged.length >= 20 && !dead) {
      dead = true;
      await portal.kill();
    }
  });
  await Promise.all(uploads);
  expect(dead).toBe(true);
  expect(acknowledged.length).toBeLessThan(100);

  const again = apiOf(await start(data), bearer);
  const listed = await again.disclosures(tender);
  expect(new Set(listed.map(({ id }) => id))).toEqual(new Set([...listed.map(({ id }) => id), ...acknowledged]));
  for (const { id, sha256: hash, fileName } of listed) {
    const file = files.find(({ name }) => name === fileName)!;
    expect(hash).toBe(sha256(file.bytes));
    const original = new Uint8Array(await (await again.get(`/disclosures/${id}/original`)).arrayBuffer());
    expect(sha256(original)).toBe(hash);
    const { answers } = await again.json<{ answers: unknown[] }>(`/disclosures/${id}`);
    expect(answers.length).toBeGreaterThanOrEqual(240);
  }
  // What is missing can simply be sent again.
  const { status, files: lines } = await again.upload(tender, files);
  expect(status).toBe(201);
  expect(lines.every(({ outcome }) => outcome === 'created' || outcome === 'already-here')).toBe(true);
  expect(await again.disclosures(tender)).toHaveLength(100);
});

test('kill -9 during one large request: after the restart the tender is whole, and says which files are missing', async () => {
  const { portal, data, bearer, cookie, api } = await startWithApi();
  const tender = await api.createTender('Killed in one request');
  const files = workbooks(100, 'one request');
  const upload = api.upload(tender, files).catch(() => null);
  await expect
    .poll(async () => (await api.disclosures(tender)).length, { interval: 5, timeout: 20_000 })
    .toBeGreaterThan(3);
  await portal.kill();
  const answer = await upload;

  const restarted = await start(data);
  const again = apiOf(restarted, bearer);
  const listed = await again.disclosures(tender);
  if (answer?.status === 201) expect(listed).toHaveLength(100);
  const missing = await missingFiles(restarted, cookie, tender);
  const here = new Set(listed.map(({ fileName }) => fileName));
  expect(missing).toEqual(files.map(({ name }) => name).filter((name) => !here.has(name)));
  for (const { fileName, sha256: hash } of listed)
    expect(hash).toBe(sha256(files.find(({ name }) => name === fileName)!.bytes));
  expect((await again.upload(tender, files)).status).toBe(201);
  expect(await again.disclosures(tender)).toHaveLength(100);
  // The same person sent them again: none is missing now.
  expect(await missingFiles(restarted, cookie, tender)).toEqual([]);
});

test('SIGTERM during one large request: every file is taken and acknowledged, then the portal ends well', async () => {
  const { portal, data, bearer, api } = await startWithApi();
  const tender = await api.createTender('Stopped');
  const files = workbooks(100, 'stopped');
  const upload = api.upload(tender, files);
  await expect
    .poll(async () => (await api.disclosures(tender)).length, { interval: 5, timeout: 20_000 })
    .toBeGreaterThan(3);
  const [code, { status, files: lines }] = await Promise.all([portal.stop(), upload]);
  expect([code, status, lines.length]).toEqual([0, 201, 100]);
  expect(await apiOf(await start(data), bearer).disclosures(tender)).toHaveLength(100);
});

test('two people importing into one tender at once lose nothing, and the same device becomes revisions', async () => {
  const { portal, api } = await startWithApi();
  const second = apiOf(
    portal,
    token(portal, { name: '', email: 'mira.aydin@hospital.example', password: '' }, 'write'),
  );
  const tender = await api.createTender('Two people');
  const [ours, theirs] = [workbooks(20, 'ours'), workbooks(20, 'theirs')];
  const shared = workbooks(5, 'shared');
  const [a, b] = await Promise.all([
    api.upload(tender, [...ours, ...shared]),
    second.upload(tender, [...shared, ...theirs]),
  ]);
  expect([a.status, b.status]).toEqual([201, 201]);
  const all = [...ours, ...theirs, ...shared];
  const listed = await api.disclosures(tender);
  expect(listed.map(({ sha256: hash }) => hash).sort()).toEqual(all.map(({ bytes }) => sha256(bytes)).sort());
  const twice = [...a.files, ...b.files].filter(({ name }) => shared.some((file) => file.name === name));
  expect(twice.filter(({ outcome }) => outcome === 'created')).toHaveLength(5);
  expect(twice.filter(({ outcome }) => outcome === 'already-here')).toHaveLength(5);
});

test('an upload that is cut off midway leaves nothing of the file that was under way', async () => {
  const { portal, bearer, api } = await startWithApi();
  const tender = await api.createTender('Cut off');
  const [whole, cut] = workbooks(2, 'cut');
  const boundary = `----${randomBytes(12).toString('hex')}`;
  const part = ({ name, bytes }: Upload) => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(bytes),
    Buffer.from('\r\n'),
  ];
  const body = Buffer.concat([...part(whole!), ...part(cut!), Buffer.from(`--${boundary}--\r\n`)]);
  await new Promise<void>((resolve) => {
    const upload = request(`${portal.url}/api/v1/tenders/${tender}/disclosures`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${bearer}`,
        'Content-Type': `multipart/form-data; boundary=${boundary}`,
        'Content-Length': body.length,
      },
    });
    upload.on('error', () => resolve());
    upload.write(body.subarray(0, body.length - 5_000), () => setTimeout(() => upload.destroy(), 300));
    upload.on('close', () => resolve());
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect((await api.disclosures(tender)).filter(({ fileName }) => fileName === cut!.name)).toEqual([]);
  expect((await fetch(`${portal.url}/healthz`)).status).toBe(200);
  const { status, files } = await api.upload(tender, [cut!]);
  expect([status, files[0]?.outcome]).toEqual([201, 'created']);
});

describe('hostile files', () => {
  const shared = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');
  const present = existsSync(join(shared, 'make_hostile.py'));
  if (!present) console.info('hostile files: skipped, the material beside the checkout (../shared/data) is not here');

  test.skipIf(!present)('each is read or refused with a reason, the portal answers throughout', async () => {
    const folder = temporaryFolder();
    execFileSync('python3', [join(shared, 'make_hostile.py'), folder], { stdio: 'ignore' });
    const corpus = join(shared, 'xlsx-corpus');
    const files = [
      folder,
      ...readdirSync(corpus, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'LICENSES' && entry.name !== 'ORACLE')
        .map(({ name }) => join(corpus, name)),
      corpus,
    ].flatMap((from) =>
      readdirSync(from, { withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(xls\w?|ods|pdf|zip)$/i.test(entry.name))
        .map((entry) => join(from, entry.name)),
    );
    expect(files.length).toBeGreaterThan(130);
    const { portal, api } = await startWithApi();
    const tender = await api.createTender('Hostile');
    let slowest = 0;
    const alive = setInterval(() => {
      const asked = Date.now();
      fetch(`${portal.url}/healthz`).then(
        () => (slowest = Math.max(slowest, Date.now() - asked)),
        () => (slowest = Infinity),
      );
    }, 50);
    try {
      for (const file of files) {
        const { status, files: lines } = await api.upload(tender, [
          { name: file.slice(file.lastIndexOf('/') + 1), bytes: readFileSync(file) },
        ]);
        const [line] = lines;
        // A refused file is a 422 with its line; one that holds a form is taken. Nothing else may happen.
        if (status === 201) expect(['created', 'revision', 'already-here'], file).toContain(line?.outcome);
        else expect([status, line?.outcome, line?.problem], file).toEqual([422, 'refused', expect.anything()]);
      }
    } finally {
      clearInterval(alive);
    }
    expect(portal.isAlive()).toBe(true);
    expect(slowest, 'the slowest answer of /healthz in ms').toBeLessThan(1_000);
    expect(portal.log()).not.toMatch(/unhandled|uncaught/i);
  });
});
