import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileBytes } from './file-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'mds2-bytes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

test('a file comes whole', async () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, i) => i % 251);
  const read = await fileBytes(file('whole', bytes), 200_000);
  expect(read.ok && Buffer.compare(read.value, bytes)).toBe(0);
});

test('an empty file is no bytes, not an error: the reader says what it means', async () => {
  expect(await fileBytes(file('empty', new Uint8Array()), 10)).toEqual({ ok: true, value: new Uint8Array() });
});

test('a file over the limit is refused by its size', async () => {
  expect(await fileBytes(file('large', new Uint8Array(11)), 10)).toEqual({
    ok: false,
    error: { from: 'reader', error: { kind: 'too-large', bytes: 11, limit: 10 } },
  });
});

test('a device without an end stops at the limit', async () => {
  const read = await fileBytes('/dev/zero', 100_000);
  expect(read).toEqual({
    ok: false,
    error: { from: 'reader', error: { kind: 'too-large', bytes: 100_001, limit: 100_000 } },
  });
});

test('a pipe is read to its end', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const writer = spawn('sh', ['-c', `head -c 150000 /dev/zero > '${pipe}'`]);
  const read = await fileBytes(pipe, 1_000_000);
  writer.kill();
  expect(read.ok && read.value.length).toBe(150_000);
});

test.each([
  ['no-such-file.xlsx', { kind: 'not-found' }],
  ['.', { kind: 'not-a-file' }],
])('%s is told apart', async (name, error) => {
  expect(await fileBytes(join(folder, name), 10)).toEqual({ ok: false, error: { from: 'file', error } });
});
