import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedClock } from '@mds2/base';
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { openDatabase } from '../database/open-database.ts';
import type { Store, StoreOptions } from '../contract.ts';
import { storeOver } from '../store-over.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';

export const NOW = '2026-11-24T08:00:00.000Z';

/** One database under test; a fresh one at each call of `open`. */
export interface UnderTest {
  readonly name: 'sqlite' | 'postgres';
  /** Where a fresh database is to be found, for tests that open it themselves. */
  fresh(): Promise<StoreOptions>;
  open(options?: Partial<StoreOptions>): Promise<{ store: Store; database: Database; options: StoreOptions }>;
}

/** The same contract on SQLite and on PostgreSQL. Where no PostgreSQL can be had the reason is printed; in CI that is a failure. */
export function eachDatabase(name: string, contract: (under: UnderTest) => void): void {
  describe(`${name} on sqlite`, () => contract(underTest('sqlite', temporaryFolder())));
  describe(`${name} on postgres`, () => contract(underTest('postgres', temporaryServer())));
}

interface Place {
  options(): Promise<StoreOptions>;
}

function temporaryFolder(): Place {
  let root = '';
  beforeAll(() => void (root = mkdtempSync(join(tmpdir(), 'mds2-store-'))));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  let count = 0;
  return { options: async () => ({ folder: join(root, String(count++)) }) };
}

function temporaryServer(): Place {
  let server: TestPostgres | undefined;
  let reason = '';
  beforeAll(async () => {
    const started = await startPostgres();
    if (started.ok) server = started.server;
    else reason = started.reason;
    if (!started.ok && process.env['CI'] !== undefined) throw new Error(`CI needs PostgreSQL: ${reason}`);
  });
  afterAll(async () => await server?.stop());
  return {
    async options() {
      if (server) return { databaseUrl: await server.createDatabase() };
      throw new NotRun(`no PostgreSQL: ${reason}`);
    },
  };
}

/** Thrown where a test cannot run; `check` turns it into a skip with its reason. */
export class NotRun extends Error {}

function underTest(name: UnderTest['name'], place: Place): UnderTest {
  const opened: Store[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  return {
    name,
    fresh: () => place.options(),
    async open(options) {
      const where = { ...(await place.options()), ...options };
      const database = await openDatabase(where);
      const store = storeOver(database, { now: where.now ?? fixedClock(NOW) });
      opened.push(store);
      return { store, database, options: where };
    },
  };
}

/** A test of the contract; skipped with the reason where its database cannot be had. */
export function check(name: string, body: () => Promise<void>): void {
  test(name, async ({ skip }) => {
    try {
      await body();
    } catch (error) {
      if (!(error instanceof NotRun)) throw error;
      console.warn(`${name}: not run, ${error.message}`);
      skip();
    }
  });
}
