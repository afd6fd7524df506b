import { sql, type CreateTableBuilder, type Kysely } from 'kysely';

export type Dialect = 'sqlite' | 'postgres';
type Column = 'sequence' | 'text' | 'text?' | 'integer' | 'integer?' | 'real' | 'bytes';

/** Column types of either database. */
// Texts sort by their bytes on both databases; a locale's order would differ between machines.
export const types = {
  sqlite: { text: sql`text`, integer: sql`integer`, real: sql`real`, bytes: sql`blob` },
  postgres: { text: sql`text collate "C"`, integer: sql`bigint`, real: sql`double precision`, bytes: sql`bytea` },
} as const;

export const index = (db: Kysely<unknown>, name: string, table: string, columns: string[]): Promise<void> => db.schema.createIndex(name).on(table).columns(columns).execute();

/** Makes tables with the columns of either database. */
export function tableMaker(db: Kysely<unknown>, dialect: Dialect) {
  return async (name: string, columns: Readonly<Record<string, Column>>, constraints: (table: CreateTableBuilder<string, string>) => CreateTableBuilder<string, string>): Promise<void> => {
    let table = db.schema.createTable(name) as CreateTableBuilder<string, string>;
    for (const [column, kind] of Object.entries(columns)) {
      if (kind === 'sequence' && dialect === 'sqlite') table = table.addColumn(column, 'integer', (c) => c.primaryKey().autoIncrement());
      else if (kind === 'sequence') table = table.addColumn(column, 'bigint', (c) => c.generatedAlwaysAsIdentity().primaryKey());
      else table = table.addColumn(column, types[dialect][kind.replace('?', '') as 'text'], (c) => (kind.endsWith('?') ? c : c.notNull()));
    }
    await constraints(table).execute();
    // Packed bytes are small: PostgreSQL must neither compress them nor move them to another table.
    if (dialect === 'postgres') {
      for (const column of Object.keys(columns)) {
        if (PLAIN.has(`${name}.${column}`)) await sql`alter table ${sql.table(name)} alter column ${sql.ref(column)} set storage plain`.execute(db);
        if (`${name}.${column}` === 'original.content') await sql`alter table original alter column content set storage external`.execute(db);
      }
    }
  };
}

const PLAIN = new Set(['revision.codes', 'score.practices']);
