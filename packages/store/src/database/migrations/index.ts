import type { Migration } from 'kysely';
import { first } from './001-first.ts';

/** In order of their names. A migration is never edited once it has been published: the next one corrects it. */
export const migrations = (dialect: 'sqlite' | 'postgres'): Readonly<Record<string, Migration>> => ({
  '001-first': first(dialect),
});
