import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Packages that cannot be bundled: native, or loaded by need. They are taken from where the store has them. */
const APART = /^(better-sqlite3|pg|pg-native)$/;

/**
 * Bundles what the processes run, as what ships is bundled: so that a cold start is not that of a compiler.
 * Returns the file of an entry by its name, `reading-ours.bench`.
 */
export async function bundle(to: string): Promise<(entry: string) => string> {
  const here = import.meta.dirname;
  const fromStore = createRequire(join(here, '../../packages/store/package.json'));
  await build({
    entryPoints: readdirSync(here)
      .filter((name) => /\.bench\.ts$|^make-/.test(name))
      .map((name) => join(here, name)),
    outdir: to,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // What is CommonJS inside asks for `require`; paths are those of the sources.
    banner: {
      js: `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);`,
    },
    define: { 'import.meta.dirname': JSON.stringify(here) },
    plugins: [
      {
        name: 'apart',
        setup({ onResolve }) {
          onResolve({ filter: APART }, ({ path }) =>
            path === 'pg-native' ? { path, external: true } : { path: fromStore.resolve(path), external: true },
          );
        },
      },
    ],
    logLevel: 'warning',
  });
  return (entry) => join(to, `${entry}.mjs`);
}
