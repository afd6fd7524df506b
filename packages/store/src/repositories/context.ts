import { allowedNow, type Stage, type TenderRules } from '@mds2/assessment';
import type { Transaction } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Schema } from '../database/tables.ts';
import type { Actor } from '../records.ts';
import type { Reader, Work, Write } from '../unit-of-work.ts';

/** What every repository is made of: one organisation, seen and changed by one actor. */
export interface Context {
  readonly reader: Reader;
  readonly dialect: Database['dialect'];
  readonly actor: Actor;
  readonly write: Write;
}

/** Looks for a tender of the organisation and holds it until the end of the work: imports into one tender go one after the other. */
export async function lockTender({ db, dialect }: Work, organisationId: string, id: string) {
  return await db
    .selectFrom('tender')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    // SQLite's transactions have the whole database to themselves.
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
}

interface Staged {
  readonly stage: string;
  readonly rules: string;
}
/** What the tender allows now, by the one table of stages. */
const allows = ({ stage, rules }: Staged) => allowedNow(stage as Stage, rules as TenderRules);
export const takesOffers = (tender: Staged): boolean => allows(tender).imports;
export const takesVerdicts = (tender: Staged): boolean => allows(tender).verdicts;

/** Holds the organisation: for what must be looked at as a whole, such as who is still administrator. */
export async function lockOrganisation({ db, dialect }: Work, id: string): Promise<void> {
  await db
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', id)
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
}

/** Inserts any number of rows, as many statements as the databases' limit of parameters asks for. */
export async function insertMany<T extends 'note' | 'extra_answer' | 'import_file'>(
  db: Transaction<Schema>,
  table: T,
  rows: readonly Schema[T][],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    // Kysely cannot tell that the rows of a union of tables fit the table of the same union.
    await db.insertInto(table).values(rows.slice(start, start + ROWS_AT_ONCE) as never).execute();
  }
}
const ROWS_AT_ONCE = 500;
