import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './setup/run.mjs';

/**
 * What `npm test` and `pnpm check` run. A suite of vitest counts its tests, any other counts as one.
 * @typedef {{ name: string, command: readonly [string, ...string[]], needs?: readonly import('./setup/system-tools.mjs').Tool[], vitest?: boolean }} Suite
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number, note: string }} Outcome
 */

/** @type {(script: string) => string} */
const bin = (name) => join('node_modules', '.bin', name);

/** @type {Record<'types' | 'lint' | 'boundaries' | 'unused' | 'generated' | 'unit' | 'start' | 'journeys', Suite>} */
export const suites = {
  types: { name: 'types', command: [bin('tsc'), '-p', '.', '--noEmit'] },
  lint: { name: 'lint', command: [bin('eslint'), '.'] },
  boundaries: {
    name: 'boundaries',
    command: [
      bin('depcruise'),
      '--config',
      '.dependency-cruiser.cjs',
      'packages',
      'apps',
      'fixtures',
      'test',
      'scripts',
    ],
  },
  unused: { name: 'unused', command: [bin('knip'), '--no-progress'] },
  generated: { name: 'generated', command: [bin('tsx'), 'scripts/gen.ts', '--check'] },
  unit: { name: 'unit', command: [bin('vitest'), 'run'], needs: ['python', 'poppler'], vitest: true },
  start: {
    name: 'start',
    command: [bin('vitest'), 'run', '--config', 'test/vitest.config.ts', 'test/start/'],
    vitest: true,
  },
  journeys: {
    name: 'journeys',
    command: [bin('vitest'), 'run', '--config', 'test/vitest.config.ts', 'test/journeys/'],
    needs: ['chromium', 'python', 'poppler'],
    vitest: true,
  },
};

/**
 * Runs one suite with its output shown as it comes.
 * @param {Suite} suite
 * @param {{ quiet?: boolean }} [options] quiet shows the output only of a suite that failed
 * @returns {Promise<Outcome>}
 */
export async function runSuite(suite, { quiet = false } = {}) {
  const started = Date.now();
  const [command, ...args] = suite.command;
  const folder = mkdtempSync(join(tmpdir(), 'mds2-suite-'));
  try {
    const report = join(folder, 'report.json');
    const { code, output } = await run(
      command,
      suite.vitest ? [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : args,
      { quiet },
    );
    if (quiet && code !== 0) process.stderr.write(output);
    const counts = suite.vitest
      ? vitestCounts(report, code)
      : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
    return { name: suite.name, ...counts, seconds: (Date.now() - started) / 1000, note: '' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A runner that ended badly without a failed test (a crash, no test found, an error outside of tests) counts as one failure.
 * @param {string} report
 * @param {number} code
 */
function vitestCounts(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const brokenFiles = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + brokenFiles;
  return {
    passed: numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  };
}

/**
 * The outcomes as a table, and as its last line the sums in the words that a CI reader counts.
 * @param {readonly Outcome[]} outcomes
 */
export function summary(outcomes) {
  const rows = outcomes.map(({ name, passed, failed, skipped, seconds, note }) => [
    name,
    `${passed}`,
    `${failed}`,
    `${skipped}`,
    `${seconds.toFixed(1)} s`,
    note,
  ]);
  const table = [['suite', 'passed', 'failed', 'skipped', 'time', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : i === 5 ? cell : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return [...lines, '', `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`].join('\n');
}
