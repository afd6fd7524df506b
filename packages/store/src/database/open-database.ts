import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { StoreOptions } from '../contract.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Schema } from './tables.ts';

const FILE = 'desk.sqlite';
/** How long a writer waits for another process, such as `desk` on the command line. */
const WAIT_MS = 10_000;
/** How long a second process waits for the one that migrates. */
const MIGRATION_WAIT_MS = 120_000;

/** Opens and migrates; throws where the database cannot be reached or a migration fails, so that the portal does not start. */
export async function openDatabase(options: StoreOptions): Promise<Database> {
  const onWarning = options.onWarning ?? (() => {});
  if (options.databaseUrl !== undefined) {
    const database: Database = { dialect: 'postgres', db: new Kysely<Schema>({ dialect: postgresDialect({ databaseUrl: options.databaseUrl, onWarning }) }) };
    await migrateOrClose(database, null);
    return database;
  }
  if (options.folder === undefined) throw new Error('openStore needs a folder or a databaseUrl');
  mkdirSync(options.folder, { recursive: true });
  const file = join(options.folder, FILE);
  const lock = lockForMigration(file);
  try {
    const handle = new BetterSqlite3(file, { timeout: WAIT_MS });
    handle.pragma('journal_mode = WAL');
    // FULL: what was acknowledged survives the loss of power, not only the end of the process.
    handle.pragma('synchronous = FULL');
    handle.pragma('foreign_keys = ON');
    handle.pragma('cache_size = -32000');
    const database: Database = { dialect: 'sqlite', db: new Kysely<Schema>({ dialect: sqliteDialect(handle) }) };
    await migrateOrClose(database, { file, handle });
    return database;
  } finally {
    lock.close();
  }
}

/** SQLite's second migrator would fail: it waits on this small file instead, which the end of a process frees. */
function lockForMigration(file: string): BetterSqlite3.Database {
  const lock = new BetterSqlite3(`${file}.migrating`, { timeout: MIGRATION_WAIT_MS });
  lock.exec('begin exclusive');
  return lock;
}

async function migrateOrClose(database: Database, sqlite: Parameters<typeof migrate>[1]): Promise<void> {
  try {
    await migrate(database, sqlite);
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
}
