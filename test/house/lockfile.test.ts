import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OLDEST, nodeProblem } from '../../scripts/setup/node-version.mjs';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** A package from the registry is named by its version and hash; an address would tie the house to the place where it was locked. */
test('the lockfile names no host to fetch a package from', () => {
  const lines = read('pnpm-lock.yaml').split('\n');
  expect(lines.length).toBeGreaterThan(1000);
  expect(
    lines.filter((line) => /\btarball:|\bresolved:|https?:\/\//.test(line) && !/^\s+deprecated:/.test(line)),
  ).toEqual([]);
});

test('no configuration of the package manager names a registry', () => {
  expect(read('.npmrc')).not.toMatch(/registry|https?:/);
  expect(read('pnpm-workspace.yaml')).not.toMatch(/registry|https?:/);
});

test('the oldest Node of the scripts is the oldest of package.json', () => {
  expect(JSON.parse(read('package.json'))).toMatchObject({ engines: { node: `>=${OLDEST.major}.${OLDEST.minor}` } });
});

test.each([
  ['18.20.8', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.0.0', true],
  ['24.21.0', true],
])('Node %s: new enough is %s', (version, enough) => {
  expect(nodeProblem(version) === null).toBe(enough);
});
