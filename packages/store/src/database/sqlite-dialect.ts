import type BetterSqlite3 from 'better-sqlite3';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import { decodeRow, encodeText } from './safe-text.ts';

/**
 * Kysely's SQLite dialect with three differences: transactions take the write lock at once (a read that later writes would
 * fail in WAL instead of waiting), statements are kept prepared, and DDL counts as transactional, which it is in SQLite.
 */
export function sqliteDialect(handle: BetterSqlite3.Database): Dialect {
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => new SqliteDriver(handle),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class SqliteDriver implements Driver {
  readonly #handle: BetterSqlite3.Database;
  readonly #connection: SqliteConnection;
  /** Those who wait for the one connection, in order of arrival. */
  readonly #waiting: (() => void)[] = [];
  #busy = false;

  constructor(handle: BetterSqlite3.Database) {
    this.#handle = handle;
    this.#connection = new SqliteConnection(handle);
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#busy) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#busy = true;
    return this.#connection;
  }
  async releaseConnection(): Promise<void> {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#busy = false;
  }
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // SQLite has rolled back by itself after some errors (disk full); a second rollback would hide the first error.
    if (this.#handle.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }
  async destroy(): Promise<void> {
    this.#handle.close();
  }
}

const KEPT_STATEMENTS = 400;
const LONGEST_KEPT = 4_000;

class SqliteConnection implements DatabaseConnection {
  readonly #handle: BetterSqlite3.Database;
  readonly #statements = new Map<string, BetterSqlite3.Statement>();

  constructor(handle: BetterSqlite3.Database) {
    this.#handle = handle;
  }
  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.#prepare(sql);
    const values = parameters.map((value) => (typeof value === 'string' ? encodeText(value) : value));
    if (statement.reader) {
      const rows = statement.all(...values);
      for (const row of rows) decodeRow(row as Record<string, unknown>);
      return { rows: rows as R[] };
    }
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }
  // eslint-disable-next-line require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('the store reads pages, it does not stream');
  }
  #prepare(sql: string): BetterSqlite3.Statement {
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    const statement = this.#handle.prepare(sql);
    if (sql.length > LONGEST_KEPT) return statement;
    if (this.#statements.size >= KEPT_STATEMENTS) this.#statements.delete(this.#statements.keys().next().value!);
    this.#statements.set(sql, statement);
    return statement;
  }
}
