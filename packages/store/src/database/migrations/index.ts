import type { Migration } from 'kysely';
import { first } from './001-first.ts';
import { stages } from './002-stages.ts';

/** In order of their names. A migration is never edited once it has been published: the next one corrects it. */
export const migrations = (dialect: 'sqlite' | 'postgres'): Readonly<Record<string, Migration>> => ({
  '001-first': first(dialect),
  '002-stages': stages(dialect),
});
