import type { Kysely } from 'kysely';
import type { Schema } from './tables.ts';

/** An open database and which of the two it is. */
export interface Database {
  readonly db: Kysely<Schema>;
  readonly dialect: 'sqlite' | 'postgres';
}
