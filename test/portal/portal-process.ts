import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export type Role = 'procurement' | 'clinical-engineering' | 'auditor' | 'administrator';

export interface PortalOptions {
  /** Whether the demo tender is loaded when the first account is made. */
  readonly demo?: boolean;
  /** A folder that an earlier portal left; it is not removed at the end then. */
  readonly data?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The built portal as an operator runs it: a process, a folder, a port. */
export interface Portal {
  readonly url: string;
  readonly data: string;
  readonly pid: number;
  /** All that it has written to standard output and error. */
  log(): string;
  /** SIGTERM, and its exit code once it has gone. */
  stop(): Promise<number | null>;
  /** kill -9: nothing can be finished. */
  kill(): Promise<void>;
  /** The `desk` command beside the running portal; its standard output. Throws where it fails. */
  desk(args: readonly string[], input?: string): string;
  isAlive(): boolean;
}

/** Starts the built portal on a free port and waits until it is ready. */
export async function startPortal({ demo = false, data, env = {} }: PortalOptions = {}): Promise<Portal> {
  const folder = data ?? mkdtempSync(join(tmpdir(), 'mds2-portal-'));
  const port = await freePort();
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    HOST: '127.0.0.1',
    DESK_DATA: folder,
    DESK_DEMO: demo ? '1' : '0',
    ...env,
  };
  const child = spawn(process.execPath, [join(root, 'apps/portal/build/main.js')], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (output += piece.toString()));
  const url = `http://127.0.0.1:${port}`;
  const gone = once(child, 'exit');
  const clean = () => data ?? rmSync(folder, { recursive: true, force: true });
  try {
    await ready(url, child, () => output);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  return {
    url,
    data: folder,
    pid: child.pid!,
    log: () => output,
    async stop() {
      child.kill('SIGTERM');
      await gone;
      clean();
      return child.exitCode;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    desk(args, input = '') {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, 'apps/portal/bin/desk.mjs'), ...args],
        {
          cwd: root,
          env: environment,
          input,
          encoding: 'utf8',
        },
      );
      if (status !== 0) throw new Error(`desk ${args.join(' ')} ended with ${status}: ${stderr}`);
      return stdout;
    },
    isAlive: () => child.exitCode === null && child.signalCode === null,
  };
}

/** A port of this machine that nothing listens on right now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function ready(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    if (child.exitCode !== null)
      throw new Error(`The portal ended with ${child.exitCode} before it was ready:\n${output()}`);
    const answer = await fetch(`${url}/healthz`, { headers: { Connection: 'close' } }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The portal was not ready within a minute:\n${output()}`);
}
