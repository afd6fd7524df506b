import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '@mds2/base';
import { canonicalJson } from '@mds2/base';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from './database/database.ts';
import type { Schema } from './database/tables.ts';
import type { Actor } from './records.ts';
import { newId } from './new-id.ts';

/** What may be done outside a unit of work: look. */
export type Reader = Pick<Kysely<Schema>, 'selectFrom'>;

export interface AuditDraft {
  readonly action: string;
  readonly subject: string;
  readonly tenderId?: string | null;
  readonly reason?: string | undefined;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Where it is not the actor of the unit of work: at the front door, before anybody is known. */
  readonly by?: Actor;
}

/** What a piece of work came to. Without an audit entry nothing of it is kept. */
export interface Change<T> {
  readonly value: T;
  readonly audit: readonly AuditDraft[];
}
export const changed = <T>(value: T, ...audit: readonly AuditDraft[]): Change<T> => ({ value, audit });
/** Nothing was changed: whatever was written is rolled back. */
export const unchanged = <T>(value: T): Change<T> => ({ value, audit: [] });

/** A transaction under way, with the one time stamp of everything in it. */
export interface Work {
  readonly db: Transaction<Schema>;
  readonly dialect: Database['dialect'];
  readonly at: string;
}

export type Write = <T>(work: (work: Work) => Promise<Change<T>>) => Promise<T>;

/**
 * The only way to write: one transaction that holds the change and its audit entries. Work may run again after a lost race
 * (two people at once), so it must do nothing but talk to its transaction.
 */
export function unitOfWork(database: Database, clock: Clock, who: Actor | null): Write {
  return async (work) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(database, clock, who, work);
      } catch (error) {
        if (attempt >= attemptsFor(error)) throw error;
        await wait(Math.random() * 10 * attempt);
      }
    }
  };
}

async function once<T>(database: Database, clock: Clock, who: Actor | null, work: (work: Work) => Promise<Change<T>>): Promise<T> {
  const nothing = new NothingChanged<T>();
  try {
    return await database.db.transaction().execute(async (db) => {
      const at = clock();
      const { value, audit } = await work({ db, dialect: database.dialect, at });
      if (audit.length === 0) throw nothing.with(value);
      await record(db, who, at, audit);
      return value;
    });
  } catch (error) {
    if (error === nothing) return nothing.value as T;
    throw error;
  }
}

/** Kysely rolls a transaction back when its function throws; this is thrown for that alone. */
class NothingChanged<T> extends Error {
  value: T | undefined;
  with(value: T): this {
    this.value = value;
    return this;
  }
}

async function record(db: Transaction<Schema>, who: Actor | null, at: string, audit: readonly AuditDraft[]): Promise<void> {
  const rows = audit.map((entry) => {
    const by = entry.by ?? who;
    if (!by) throw new Error(`nobody is said to have done ${entry.action}`);
    return {
      id: newId('a'),
      organisation_id: by.organisationId,
      tender_id: entry.tenderId ?? null,
      at,
      actor_id: by.userId === '' ? null : by.userId,
      actor: by.name,
      action: entry.action,
      subject: entry.subject,
      reason: entry.reason ?? null,
      before: entry.before === undefined ? null : canonicalJson(entry.before),
      after: entry.after === undefined ? null : canonicalJson(entry.after),
    };
  });
  await db.insertInto('audit_entry').values(rows).execute();
}

/** How often a failure is worth trying: lost races end well the next time, anything else is a bug or a lost database. */
function attemptsFor(error: unknown): number {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['40001', '40P01'].includes(code) || code.startsWith('SQLITE_BUSY')) return 10;
  // Unique and foreign key violations: another transaction made, or took away, what this one had looked for.
  return ['23505', '23503'].includes(code) ? 4 : 1;
}
