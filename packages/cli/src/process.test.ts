import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demo, demoFolder } from './testing/workbooks.ts';

const folder = demoFolder();
const root = join(import.meta.dirname, '..', '..', '..');

/** As a shell has it: what a package manager that runs this test has set is not the user's. */
const shell = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name)),
) as NodeJS.ProcessEnv;

/** The command as a person types it in the root of the checkout. */
function npx(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'mds2', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...shell, LANG: 'C.UTF-8', LC_ALL: '', NO_COLOR: '1', ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

describe('npx --no-install mds2', () => {
  test('--version and --help, in the language of --lang, then of LANG', () => {
    expect(npx(['--version'])).toMatchObject({ code: 0, out: '0.1.0\n' });
    expect(npx(['--help']).out).toMatch(/^Usage: mds2/);
    expect(npx(['--help'], { LANG: 'de_DE.UTF-8' }).out).toMatch(/^Aufruf: mds2/);
    expect(npx(['--help', '--lang', 'en'], { LANG: 'de_DE.UTF-8' }).out).toMatch(/^Usage: mds2/);
  });

  test('every command: JSON alone on standard output, what is wrong on standard error, the exit code', () => {
    const [good, later] = [demo.velmora, demo.velmora2].map(folder.path) as [string, string];
    const missing = folder.path('missing.xlsx');
    for (const [command, ...files] of [
      ['read', good, missing],
      ['score', good, missing],
      ['compare', good, missing, later],
      ['diff', missing, later],
    ] as const) {
      const { code, out, err } = npx([command, ...files, '--format', 'json']);
      expect([command, code]).toEqual([command, 2]);
      expect(() => JSON.parse(out), command).not.toThrow();
      expect(err, command).toContain(`mds2: ${missing}: `);
    }
    const diff = npx(['diff', good, later, '--format', 'json']);
    expect(diff.code).toBe(1);
    expect(JSON.parse(diff.out).changes.length).toBeGreaterThan(0);
    expect(npx(['read', '--wrong']).code).toBe(2);
  });

  test('a reader that goes away early is no fault', () => {
    const files = Array.from({ length: 20 }, () => `'${folder.path(demo.velmora)}'`).join(' ');
    const { stderr } = spawnSync('bash', ['-c', `npx --no-install mds2 read ${files} | head -n 1`], {
      cwd: root,
      encoding: 'utf8',
      env: shell,
    });
    expect(stderr).toBe('');
  });
});
