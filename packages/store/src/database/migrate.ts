import { existsSync } from 'node:fs';
import type BetterSqlite3 from 'better-sqlite3';
import { Migrator, type Migration } from 'kysely';
import type { Database } from './database.ts';
import { migrations } from './migrations/index.ts';

interface SqliteFile {
  readonly file: string;
  readonly handle: BetterSqlite3.Database;
}

/**
 * Brings the schema to the newest version, all or nothing. PostgreSQL lets two migrators wait for each other; on SQLite the
 * caller holds `lockForMigration`. Before a SQLite database that holds something is changed, a copy is written beside it.
 */
export async function migrate(database: Database, sqlite: SqliteFile | null, steps: Readonly<Record<string, Migration>> = migrations(database.dialect)): Promise<void> {
  const migrator = new Migrator({ db: database.db, provider: { getMigrations: async () => steps } });
  if (sqlite) await copyBefore(sqlite, migrator);
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName ?? 'unknown';
  throw new Error(`migration ${failed} failed; the database was left as it was`, { cause: error });
}

async function copyBefore({ file, handle }: SqliteFile, migrator: Migrator): Promise<void> {
  const known = await migrator.getMigrations();
  const next = known.find((migration) => migration.executedAt === undefined);
  const done = known.some((migration) => migration.executedAt !== undefined);
  if (!next || !done) return;
  const copy = `${file}.before-${next.name}`;
  handle.prepare('vacuum into ?').run(freeName(copy));
}

function freeName(wanted: string): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}-${n}`;
    if (!existsSync(name)) return name;
  }
}
