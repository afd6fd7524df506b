// Builds the portal into build/, and skips what is fresh:
//   build/main.js            start here: `node build/main.js`
//   build/desk.js            the `desk` command
//   build/reading-worker.js, build/printing-worker.js  the worker threads
//   build/remix              pages and their assets
// Usage: node scripts/build.mjs [--force] [--only desk]
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const portal = resolve(import.meta.dirname, '..');
const root = resolve(portal, '../..');
const out = join(portal, 'build');

const bundles = {
  main: 'server/main.ts',
  desk: 'server/desk.ts',
  'reading-worker': 'app/server/reading/reading-worker.ts',
  'printing-worker': 'app/server/exporting/printing-worker.ts',
};

/** All that the build reads, so that the same sources give the same mark. */
function sources() {
  const packages = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
  const folders = [join(portal, 'app'), join(portal, 'server'), join(portal, 'public'), join(root, 'fixtures/src'), ...packages.map((p) => join(p, 'src'))];
  const files = [join(portal, 'package.json'), join(portal, 'vite.config.ts'), fileURLToPath(import.meta.url), join(root, 'pnpm-lock.yaml')];
  for (const folder of folders.filter(existsSync))
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && !/\.test\.tsx?$/.test(entry.name)) files.push(join(entry.parentPath, entry.name));
  return files.filter(existsSync).sort();
}

function markOf(files) {
  const hash = createHash('sha256').update(`node ${process.versions.modules}\n`);
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

const isFresh = (name, mark, results) =>
  results.every((file) => existsSync(join(out, file))) && existsSync(stamp(name)) && readFileSync(stamp(name), 'utf8') === mark;
const stamp = (name) => join(out, `.${name}.stamp`);

/** Everything that the portal depends on stays outside; the house's own packages and what only they need go in. */
async function bundle(names) {
  const { dependencies } = JSON.parse(readFileSync(join(portal, 'package.json'), 'utf8'));
  const outside = Object.keys(dependencies).filter((name) => !name.startsWith('@mds2/'));
  await build({
    absWorkingDir: portal,
    entryPoints: Object.fromEntries(names.map((name) => [name, bundles[name]])),
    outdir: out,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    jsx: 'automatic',
    external: [...outside, ...outside.map((name) => `${name}/*`), 'vite'],
    // What was written for CommonJS and is bundled here may still ask for `require`.
    banner: { js: "import { createRequire as deskRequire } from 'node:module'; const require = deskRequire(import.meta.url);" },
    logLevel: 'warning',
  });
}

function buildRemix() {
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@remix-run/dev/package.json'))), 'dist/cli.js');
  const { status } = spawnSync(process.execPath, [bin, 'vite:build'], {
    cwd: portal,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error('Remix could not build the pages; what is wrong stands above.');
}

/** One build at a time: `desk`, the portal and tests may all find something stale at once. */
async function inTurn(work) {
  const lock = join(out, '.lock');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true });
      else await new Promise((later) => setTimeout(later, 100));
    }
  }
  try {
    writeFileSync(join(lock, 'pid'), String(process.pid));
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Whether the process that holds the lock has ended without letting go. */
function isAbandoned(lock) {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH'; // otherwise: just taken, just released, or somebody else's
  }
}

const args = process.argv.slice(2);
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : null;
const mark = args.includes('--force') ? `forced ${Date.now()}` : markOf(sources());
mkdirSync(out, { recursive: true });

const names = Object.keys(bundles).filter((name) => (only === null || name === only) && existsSync(join(portal, bundles[name])));
const staleBundles = () => names.filter((name) => !isFresh(name, mark, [`${name}.js`]));
const remixIsStale = () => only === null && !isFresh('remix', mark, ['remix/server/index.js', 'remix/client']);

if (staleBundles().length > 0 || remixIsStale()) {
  await inTurn(async () => {
    const stale = staleBundles(); // another process may have built them while this one waited
    if (stale.length > 0) {
      await bundle(stale);
      for (const name of stale) writeFileSync(stamp(name), mark);
    }
    if (remixIsStale()) {
      buildRemix();
      writeFileSync(stamp('remix'), mark);
    }
  });
}
