import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sharedData } from './testing/shared-data.ts';

interface Ended {
  readonly results: readonly {
    readonly file: string;
    readonly milliseconds: number;
    readonly outcome: number | string;
  }[];
  /** Bytes. */
  readonly idle: number;
  readonly most: number;
}

const ROOT = join(import.meta.dirname, '../../../..');
const MEGABYTE = 1024 * 1024;
/** What the product promises of any file: a second, and 100 MB above the idle worker. */
const MOST_MILLISECONDS = 1_000;
const MOST_MEGABYTES = 100;

function readEach(files: readonly string[]): Ended {
  const child = spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'testing/read-each.ts')], {
    cwd: ROOT,
    input: files.join('\n'),
    encoding: 'utf8',
    maxBuffer: 64 * MEGABYTE,
  });
  if (child.status !== 0)
    throw new Error(`the reader's process ended with ${child.status ?? child.signal}: ${child.stderr}`);
  return JSON.parse(child.stdout) as Ended;
}

function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(xls[a-z]*|bin|pdf|zip)$/i.test(name))
    .map((name) => join(folder, name));
}

function expectBounded(files: readonly string[]): void {
  const { results, idle, most } = readEach(files);
  expect(results).toHaveLength(files.length);
  expect(results.filter(({ milliseconds }) => milliseconds > MOST_MILLISECONDS)).toEqual([]);
  // No form without a refusal is no outcome: what holds none is refused as no MDS2.
  expect(results.filter(({ outcome }) => outcome === 0)).toEqual([]);
  expect((most - idle) / MEGABYTE).toBeLessThan(MOST_MEGABYTES);
}

const corpus = sharedData('xlsx-corpus');
const script = sharedData('make_hostile.py');
const python =
  script === undefined ? undefined : ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0);
const hostile = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(hostile, { recursive: true }));

describe.skipIf(corpus === undefined)('the corpus', () => {
  test('is read or refused file by file, within a second and 100 MB', () => {
    expectBounded(workbooksIn(corpus!));
  }, 60_000);
});

describe.skipIf(python === undefined)('hostile files', () => {
  test('are read or refused file by file, within a second and 100 MB, in one process that never ends', () => {
    const made = spawnSync(python!, [script!, hostile], { encoding: 'utf8' });
    expect(made.status, made.stderr).toBe(0);
    const files = workbooksIn(hostile);
    expect(files.length).toBeGreaterThan(100);
    expectBounded(files);
    // The generator alone takes half a minute on a busy machine.
  }, 180_000);
});
