/** Starts the portal: `node build/main.js`; `tsx server/main.ts --dev` while working on it. */
import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import pino from 'pino';

import { readSettings, type Settings } from '../app/server/settings.server.ts';
import type { lifecycle as Lifecycle } from '../app/entry.server.tsx';
import { builtAssets } from './assets.ts';
import { closeGently } from './close-gently.ts';
import { welcome } from './welcome.ts';
import { webServer } from './web-server.ts';

const development = process.argv.includes('--dev');
// Before React is loaded, which reads it once.
process.env['NODE_ENV'] ??= development ? 'development' : 'production';
// This file is bundled into build/; from source it lies in server/. Both stand beside each other.
const portal = resolve(import.meta.dirname, '..');
const buildFolder = join(portal, 'build');

interface Portal {
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly lifecycle: typeof Lifecycle;
  readonly assets: RequestHandler;
  readonly styles: readonly string[];
}

async function built(): Promise<Portal> {
  const entry = join(buildFolder, 'remix/server/index.js');
  if (!existsSync(entry)) {
    process.stderr.write('The portal is not built. Run: pnpm --filter @mds2/portal build\n');
    process.exit(1);
  }
  const build = (await import(pathToFileURL(entry).href)) as ServerBuild;
  const styles = [...(build.assets.routes['root']?.css ?? []), ...(build.assets.entry as { css?: string[] }).css ?? []];
  return { build, lifecycle: lifecycleOf(build), assets: builtAssets(join(buildFolder, 'remix/client')), styles };
}

/** The same pages straight from source, by Vite; read workbooks still need the built worker. */
async function fromSource(): Promise<Portal> {
  const vite = await (await import('vite')).createServer({ root: portal, server: { middlewareMode: true } });
  const build = async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild;
  return { build, lifecycle: lifecycleOf(await build()), assets: vite.middlewares, styles: [] };
}

const lifecycleOf = (build: ServerBuild) => (build.entry.module as unknown as { lifecycle: typeof Lifecycle }).lifecycle;

async function serve(settings: Settings): Promise<void> {
  const log = pino({ level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const { build, lifecycle, assets, styles } = development ? await fromSource() : await built();
  await lifecycle.start(settings, log);
  const app = webServer({ build, assets, styles, log, proxies: settings.proxies, development, ready: lifecycle.ready });
  const setUp = await lifecycle.isSetUp();
  const server = createServer(app);
  // Slow uploads are allowed their time; headers are not.
  server.requestTimeout = 15 * 60_000;
  server.headersTimeout = 30_000;
  server.on('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(
      error.code === 'EADDRINUSE' ? `Port ${settings.port} is taken. Set PORT to another one, or stop what uses it.\n` : `${error.message}\n`,
    );
    process.exit(1);
  });
  server.listen(settings.port, settings.host, () => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : settings.port;
    process.stdout.write(welcome({ host: settings.host, port, setUp, demo: settings.demo }));
    log.info({ port, host: settings.host, database: settings.databaseUrl === null ? 'sqlite' : 'postgres' }, 'ready');
  });
  closeGently({ server, log, stop: lifecycle.stop });
}

const settings = readSettings(process.env, portal);
if (settings.ok) {
  await serve(settings.value);
} else {
  const { name, value, expected } = settings.error;
  process.stderr.write(`${name}=${value} cannot be used. Expected: ${expected}.\n`);
  process.exit(2);
}
