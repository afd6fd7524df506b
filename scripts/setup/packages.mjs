import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';
import { firstLine, run } from './run.mjs';

/** Says what was installed, and for which Node: a native module is built for one ABI. */
const STAMP = join(root, 'node_modules', '.cache', 'mds2-installed');
/** What decides which packages belong into node_modules. */
const DECIDES = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', '.npmrc'];

/**
 * Installs the packages of the lockfile where that has not been done for this lockfile and this Node.
 * pnpm is taken from the path where it is the right major, else from the package registry by npx: nothing is installed globally.
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} what went wrong, in words
 */
export async function installPackages(say) {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return null;
  const [command, ...args] = pnpm();
  say('Installing packages (a few minutes the first time) ...');
  const { code } = await run(command, [...args, 'install', '--frozen-lockfile', '--prefer-offline'], {
    // pnpm asks before it replaces a node_modules that another version has made; nobody is there to answer.
    env: { CI: 'true' },
  });
  const problem = sqliteProblem();
  if (problem !== null) {
    // An interrupted or refused build script leaves the package without its binary; a plain install would not try again.
    await run(command, [...args, 'rebuild', 'better-sqlite3'], { env: { CI: 'true' } });
    const remaining = sqliteProblem();
    if (remaining !== null) return compilerAdvice(remaining);
  }
  if (code !== 0)
    return `The packages could not be installed (exit code ${code}). A package registry must be reachable.`;
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, wanted);
  return null;
}

/**
 * How pnpm is called here.
 * @returns {[string, ...string[]]}
 */
export function pnpm() {
  const pinned = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager;
  const major = /@(\d+)/.exec(pinned)?.[1];
  const found = firstLine('pnpm', ['--version']);
  return found?.startsWith(`${major}.`) ? ['pnpm'] : ['npx', '--yes', pinned];
}

function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}\n`);
  for (const file of DECIDES) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Why the SQLite driver does not load; null where it does. */
function sqliteProblem() {
  try {
    const Database = createRequire(join(root, 'packages', 'store', 'package.json'))('better-sqlite3');
    new Database(':memory:').close();
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}

/** @param {string} reason */
const compilerAdvice = (reason) => `The SQLite driver (better-sqlite3) cannot be loaded: ${reason}
No prebuilt binary could be had for this system, so it has to be compiled. That needs a C++ compiler, make and Python 3:
  Debian, Ubuntu:  apt-get install -y g++ make python3
  Fedora:          dnf install -y gcc-c++ make python3
  macOS:           xcode-select --install
  Windows:         Visual Studio Build Tools ("Desktop development with C++") and Python 3
Then run the same command again. The headers of Node are fetched by node-gyp; where that is not possible, name the
folder that holds them: npm_config_nodedir=/usr (it contains include/node).`;
