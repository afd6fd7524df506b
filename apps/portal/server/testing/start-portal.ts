import type { ServerBuild } from '@remix-run/node';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const portal = resolve(import.meta.dirname, '../..');

/** Builds the portal where its sources are newer. */
export function buildPortal(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(portal, 'scripts/build.mjs')], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (status !== 0) throw new Error(`the portal does not build:\n${stderr}`);
}

/** Every address of the built portal, with `x` for its parameters; layouts are left out. */
export async function builtPaths(): Promise<readonly string[]> {
  const { routes } = (await import(pathToFileURL(join(portal, 'build/remix/server/index.js')).href)) as ServerBuild;
  const pathOf = (id: string): string => {
    const route = routes[id]!;
    const above = route.parentId === undefined ? '' : pathOf(route.parentId);
    return route.path ? `${above}/${route.path}` : above;
  };
  return Object.keys(routes)
    .filter((id) => id !== 'root')
    .map((id) => pathOf(id).replace(/:\w+/g, 'x') || '/');
}

export interface RunningPortal {
  readonly origin: string;
  /** Folder of its database. */
  readonly folder: string;
  /** All that it wrote to standard output so far: its log, and words to the person at the terminal. */
  output(): string;
  /** Sends a signal and waits for the end; returns the exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
  /** Runs the `desk` command on the same database. */
  desk(args: readonly string[], input?: string): { code: number | null; stdout: string; stderr: string };
}

/** Starts the built portal on a free port and, unless one is given, an empty database in a folder of its own. */
export async function startPortal(env: Readonly<Record<string, string>> = {}): Promise<RunningPortal> {
  const folder = env['DESK_DATA'] ?? (await mkdtemp(join(tmpdir(), 'desk-')));
  const all: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', PORT: '0', DESK_DATA: folder, DESK_DEMO: '0', ...env };
  const child = spawn(process.execPath, [join(portal, 'build/main.js')], { env: all, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  const port = await new Promise<number>((found, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      const ready = /"port":(\d+).*"msg":"ready"/.exec(line);
      if (ready) found(Number(ready[1]));
    });
    child.on('exit', (code) => failed(new Error(`the portal ended with ${code}:\n${lines.join('\n')}`)));
  });
  const ownFolder = env['DESK_DATA'] === undefined;
  return {
    origin: `http://127.0.0.1:${port}`,
    folder,
    output: () => lines.join('\n'),
    async end(signal = 'SIGTERM') {
      const code = await ended(child, signal);
      if (ownFolder) await rm(folder, { recursive: true, force: true });
      return code;
    },
    desk(args, input = '') {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(portal, 'bin/desk.mjs'), ...args], { env: all, input, encoding: 'utf8' });
      return { code: status, stdout, stderr };
    },
  };
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const exit = once(child, 'exit') as Promise<[number | null]>;
  child.kill(signal);
  return (await exit)[0];
}
