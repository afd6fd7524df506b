import { build } from 'esbuild';
import { fastWorkbook, fleet } from '@mds2/fixtures';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { createReader, type Reader } from './reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-'));
const entry = join(folder, 'reading-worker.mjs');
let reader: Reader | undefined;
beforeAll(async () => {
  await build({ entryPoints: [join(import.meta.dirname, 'reading-worker.ts')], outfile: entry, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' });
});
afterEach(async () => await reader?.close());
afterAll(() => rmSync(folder, { recursive: true }));

/** A worker that behaves as its files say: the reader must survive every one of them. */
const misbehaving = join(folder, 'misbehaving.mjs');
writeFileSync(
  misbehaving,
  `import { parentPort } from 'node:worker_threads';
let seen = 0;
parentPort.on('message', (bytes) => {
  seen++;
  switch (Buffer.from(bytes).toString()) {
    case 'throw': throw new Error('lost the thread');
    case 'exit': process.exit(3);
    case 'hang': for (;;) ;
    case 'greedy': { const kept = []; for (;;) kept.push(new Array(10_000).fill({ kept: kept.length })); }
    case 'sleep': setTimeout(() => parentPort.postMessage({ ok: true, value: seen }), 300); break;
    default: parentPort.postMessage({ ok: true, value: seen });
  }
});
`,
);
const file = (text: string): Uint8Array => new TextEncoder().encode(text);

test('reads workbooks, several asked for at once, each its own; the bytes stay the caller’s', async () => {
  reader = createReader(entry);
  const files = [...fleet(5, 'reader')].map(({ draft, layout }) => ({ bytes: fastWorkbook(draft, layout), model: draft.document.model }));
  const readings = await Promise.all(files.map(({ bytes }) => reader!.read(bytes)));
  expect(readings.map((reading) => reading.ok && reading.value.forms[0]!.disclosure.document.model)).toEqual(files.map(({ model }) => model));
  expect(files.every(({ bytes }) => bytes.length > 0)).toBe(true);
  const pooled = Buffer.from('of a pool that others use too');
  expect(await reader.read(pooled)).toMatchObject({ ok: false, error: { kind: 'not-a-workbook' } });
  expect(pooled.toString()).toBe('of a pool that others use too');
});

test('what is no workbook is refused by the worker, which stays', async () => {
  reader = createReader(entry);
  expect(await reader.read(file('%PDF-1.7 nothing else'))).toMatchObject({ ok: false, error: { kind: 'not-a-workbook' } });
  expect(await reader.read(new Uint8Array())).toMatchObject({ ok: false, error: { kind: 'empty-file' } });
});

test.each([
  ['throw', { kind: 'reader-crashed', reason: 'lost the thread' }],
  ['exit', { kind: 'reader-crashed', reason: expect.stringContaining('3') }],
  ['hang', { kind: 'timed-out', seconds: 0.5 }],
  ['greedy', { kind: 'reader-crashed', reason: expect.stringMatching(/memory/i) }],
])('a file on which the worker would %s is refused, and the next ones get a new worker', async (how, refusal) => {
  reader = createReader(misbehaving, { seconds: how === 'hang' ? 0.5 : 20, megabytes: 32 });
  const [before, bad, after, later] = await Promise.all([reader.read(file('a')), reader.read(file(how)), reader.read(file('b')), reader.read(file('c'))]);
  expect([before, after, later]).toEqual([1, 1, 2].map((value) => ({ ok: true, value })));
  expect(bad).toEqual({ ok: false, error: refusal });
});

test('a worker that cannot start is a refusal, not a crash of the portal', async () => {
  reader = createReader(join(folder, 'not-there.mjs'));
  expect(await reader.read(file('a'))).toMatchObject({ ok: false, error: { kind: 'reader-crashed' } });
});

test('a worker that has read its share is replaced', async () => {
  reader = createReader(misbehaving, { filesAWorker: 2 });
  const counts = [];
  for (const name of ['a', 'b', 'c', 'd', 'e']) counts.push(await reader.read(file(name)));
  expect(counts).toEqual([1, 2, 1, 2, 1].map((value) => ({ ok: true, value })));
});

test('closing finishes the file under way; what comes later is refused', async () => {
  reader = createReader(misbehaving);
  const underWay = reader.read(file('sleep'));
  const waiting = reader.read(file('b'));
  const closed = reader.close();
  const late = reader.read(file('a'));
  expect(await underWay).toEqual({ ok: true, value: 1 });
  expect(await waiting).toEqual({ ok: true, value: 2 });
  await closed;
  expect(await late).toMatchObject({ ok: false, error: { kind: 'reader-crashed' } });
});
