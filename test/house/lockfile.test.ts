import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pnpm } from '../../scripts/setup/packages.mjs';
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

/** What decides whether `pnpm install --frozen-lockfile` goes through: any of these changed alone stops every clone. */
const MANIFESTS =
  /^(package\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|\.npmrc|fixtures\/package\.json|(packages|apps)\/[^/]+\/package\.json)$/;

describe('the lockfile belongs to the manifests', () => {
  test('as they lie here', () => {
    const files = listed(['ls-files', '--cached', '--others', '--exclude-standard']) ?? onDisk();
    const present = files.filter((file) => existsSync(join(root, file)));
    expect(frozen(present.map((file) => [file, read(file)]))).toEqual({ code: 0, said: expect.any(String) });
  });

  test('as the last commit has them: a clone gets those', (context) => {
    const files = listed(['ls-tree', '-r', '--name-only', 'HEAD']);
    if (files === null) return context.skip('this is no clone');
    const committed = (file: string) => git(['show', `HEAD:${file}`]) ?? '';
    expect(frozen(files.map((file) => [file, committed(file)]))).toEqual({ code: 0, said: expect.any(String) });
  });

  test('one override more is noticed', () => {
    const files = onDisk().map((file): [string, string] => [
      file,
      file === 'pnpm-workspace.yaml'
        ? read(file).replace(/^overrides:$/m, 'overrides:\n  left-pad: 1.3.0')
        : read(file),
    ]);
    const { code, said } = frozen(files);
    expect(code).not.toBe(0);
    expect(said).toContain('overrides');
  });
});

/** Whether pnpm takes a lockfile for these manifests, without fetching anything. */
function frozen(files: readonly (readonly [name: string, content: string])[]): { code: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'mds2-lockfile-'));
  try {
    for (const [name, content] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const [command, ...args] = pnpm();
    const { status, stdout, stderr } = spawnSync(
      command,
      [...args, 'install', '--frozen-lockfile', '--lockfile-only', '--offline'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, CI: 'true' } },
    );
    return { code: status, said: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function git(args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout : null;
}

const listed = (args: readonly string[]): string[] | null =>
  git(args)
    ?.split('\n')
    .filter((file) => MANIFESTS.test(file)) ?? null;

const onDisk = (): string[] =>
  [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    '.npmrc',
    'fixtures/package.json',
    ...['packages', 'apps'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`),
    ),
  ].filter((file) => existsSync(join(root, file)));
