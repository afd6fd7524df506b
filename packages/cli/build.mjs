// Bundles packages/cli with esbuild. Plain JavaScript: it runs before anything of ours can be compiled.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const packages = dirname(here);
/** The packages that end up in the bundle: `cli` and what it may import. */
const SOURCES = ['base', 'catalog', 'disclosure', 'assessment', 'lint', 'cli'];

const READ_ONLY = ['EACCES', 'EROFS', 'EPERM'];

/**
 * The path of a bundle that is as new as its sources; builds it first where it is not.
 * Where the checkout cannot be written to, the bundle goes to the temporary folder.
 */
export async function bundle(target = join(here, 'dist', 'mds2.mjs')) {
  const built = existsSync(target) ? statSync(target).mtimeMs : 0;
  if (built > newest()) return target;
  try {
    return await build(target);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && READ_ONLY.includes(String(error.code)))) throw error;
    return await build(join(mkdtempSync(join(tmpdir(), 'mds2-')), 'mds2.mjs'));
  }
}

/** @param {string} target */
async function build(target) {
  const { build: esbuild } = await import('esbuild');
  const started = Date.now();
  // Two commands at once may both build: each writes its own file, and the rename is atomic.
  const own = `${target}.${process.pid}.tmp`;
  try {
    const result = await esbuild({
      entryPoints: [join(here, 'src', 'main.ts')],
      bundle: true,
      write: false,
      // What only one command needs stands in a file of its own that loads with it.
      splitting: true,
      outdir: dirname(target),
      chunkNames: '[name]-[hash]',
      // Validators load from their sources: a bundle has no place for a worker.
      define: { MDS2_VALIDATORS: JSON.stringify(pathToFileURL(join(packages, 'lint/src/validators/x')).href) },
      platform: 'node',
      // jsonc-parser's CommonJS asks for its parts in a way that no bundler sees.
      mainFields: ['module', 'main'],
      target: 'node20.19',
      format: 'esm',
      // commander and cfb are CommonJS and ask for Node's built-ins by `require`.
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
      },
      logLevel: 'silent',
    });
    mkdirSync(dirname(target), { recursive: true });
    const [main, ...chunks] = [...result.outputFiles].sort((a, b) => Number(isMain(b.path)) - Number(isMain(a.path)));
    // Chunks are named by their content, so that two builds at once write the same bytes; the main file comes last.
    for (const { path, contents } of chunks) {
      if (existsSync(path)) continue;
      writeFileSync(`${path}.${process.pid}.tmp`, contents);
      renameSync(`${path}.${process.pid}.tmp`, path);
    }
    writeFileSync(own, main?.contents ?? '');
    // A source that is edited while esbuild runs is newer than the bundle.
    utimesSync(own, new Date(started), new Date(started));
    renameSync(own, target);
  } finally {
    rmSync(own, { force: true });
  }
  return target;
}

/** @param {string} path */
const isMain = (path) => basename(path) === 'main.js';

/** When the youngest source was changed; a folder's own time moves when a file in it goes. */
function newest() {
  let latest = statSync(fileURLToPath(import.meta.url)).mtimeMs;
  const walk = (/** @type {string} */ folder) => {
    latest = Math.max(latest, statSync(folder).mtimeMs);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else latest = Math.max(latest, statSync(path).mtimeMs);
    }
  };
  for (const name of SOURCES) {
    latest = Math.max(latest, statSync(join(packages, name, 'package.json')).mtimeMs);
    walk(join(packages, name, 'src'));
  }
  return latest;
}
