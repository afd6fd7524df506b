import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/**
 * Programs outside of the package registry that suites need, where to find them, and the Debian packages that bring them.
 * @typedef {'chromium' | 'python' | 'poppler' | 'compiler'} Tool
 * @type {Record<Tool, { find: () => string | null, debian: readonly string[], what: string }>}
 */
export const tools = {
  chromium: {
    find: () =>
      named(process.env['CHROMIUM']) ??
      onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
      named('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
    debian: ['chromium'],
    what: 'Chromium or Chrome (CHROMIUM names its program)',
  },
  python: { find: () => onPath('python3'), debian: ['python3'], what: 'Python 3' },
  poppler: { find: () => onPath('pdftotext'), debian: ['poppler-utils'], what: 'pdftotext of poppler' },
  compiler: {
    find: () => onPath('g++', 'c++', 'clang++') && onPath('make') && onPath('python3'),
    debian: ['g++', 'make', 'python3'],
    what: 'a C++ compiler with make',
  },
};

/**
 * Installs what is missing by apt where this is Debian and we are root; elsewhere it only says what is missing.
 * @param {readonly Tool[]} wanted
 * @param {(line: string) => void} say
 * @returns {Promise<Tool[]>} what is missing still
 */
export async function provideTools(wanted, say) {
  const missing = wanted.filter((tool) => tools[tool].find() === null);
  if (missing.length === 0 || process.getuid?.() !== 0 || onPath('apt-get') === null) return missing;
  const packages = [...new Set(missing.flatMap((tool) => tools[tool].debian))];
  say(`Installing ${packages.join(', ')} by apt-get ...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-qq'], { env, quiet: true });
  const installed = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    quiet: true,
  });
  if (installed.code !== 0) say(`${updated.output}${installed.output}`.trimEnd());
  return missing.filter((tool) => tools[tool].find() === null);
}

/** @param {Tool} tool */
export const howToInstall = (tool) =>
  `needs ${tools[tool].what}; Debian: apt-get install -y ${tools[tool].debian.join(' ')}`;

/** @param {string | undefined} path */
const named = (path) => (path !== undefined && path !== '' && existsSync(path) ? path : null);

/** @param {readonly string[]} names */
function onPath(...names) {
  for (const name of names) {
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (folder !== '' && existsSync(path)) return path;
    }
  }
  return null;
}
