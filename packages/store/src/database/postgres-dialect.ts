import pg from 'pg';
import { PostgresDialect, type Dialect, type PostgresPoolClient, type PostgresQueryResult } from 'kysely';
import { decodeRow, encodeText } from './safe-text.ts';

export interface PostgresOptions {
  readonly databaseUrl: string;
  readonly onWarning: (message: string) => void;
}

/** PostgreSQL by a small pool; counts come back as numbers, texts as they went in. */
export function postgresDialect({ databaseUrl, onWarning }: PostgresOptions): Dialect {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, types: { getTypeParser }, connectionTimeoutMillis: 15_000 });
  // Without a listener, an idle connection that the server ends would end the process.
  pool.on('error', (error) => onWarning(`idle database connection lost: ${error.message}`));
  const safe = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return new PostgresDialect({
    pool: {
      async connect() {
        const client = await pool.connect();
        const known = safe.get(client);
        if (known) return known;
        const wrapped = textSafe(client);
        safe.set(client, wrapped);
        return wrapped;
      },
      end: () => pool.end(),
    },
  });
}

const INT8 = 20;
const NUMERIC = 1700;
const getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
  oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser;

function textSafe(client: pg.PoolClient): PostgresPoolClient {
  const query = async <R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> => {
    const values = parameters.map((value) => (typeof value === 'string' ? encodeText(value) : value));
    const result = await client.query<Record<string, unknown>>(text, values);
    for (const row of result.rows) decodeRow(row);
    return result as unknown as PostgresQueryResult<R>;
  };
  // Kysely's other form of the call is for cursors, which the store does not use.
  return { query: query as PostgresPoolClient['query'], release: () => client.release() };
}
