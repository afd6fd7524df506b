import type { Selectable } from 'kysely';
import { pageOf, toPage } from '../cursor.ts';
import type { Schema } from '../database/tables.ts';
import type { Repositories } from '../contract.ts';
import type { AuditEntry } from '../records.ts';
import type { Context } from './context.ts';

/** The record of who did what, when. It can only be read: the unit of work writes it. */
export function audit({ reader, actor }: Context): Repositories['audit'] {
  return {
    async list(request) {
      const { limit, after } = pageOf(request, 1);
      const { subject, action, tenderId } = request ?? {};
      const rows = await reader
        .selectFrom('audit_entry')
        .selectAll()
        .select(({ exists, selectFrom }) => exists(selectFrom('tender').select('tender.id').whereRef('tender.id', '=', 'audit_entry.tender_id').where('tender.sealed', '=', 1)).as('sealed'))
        .where('organisation_id', '=', actor.organisationId)
        .$if(subject !== undefined, (query) => query.where('subject', '=', subject!))
        .$if(action !== undefined, (query) => query.where('action', '=', action!))
        .$if(tenderId !== undefined, (query) => query.where('tender_id', '=', tenderId!))
        .$if(after !== null, (query) => query.where('seq', '<', after![0]!))
        .orderBy('seq', 'desc')
        .limit(limit + 1)
        .execute();
      return toPage(rows, limit, (row) => (row.sealed && !OPEN_ACTIONS.test(row.action) ? { ...toEntry(row), reason: null, before: null, after: null } : toEntry(row)), (row) => [row.seq]);
    },
  };
}

/** What is done to the tender itself tells nothing of an offer. */
const OPEN_ACTIONS = /^(tender|stage|opening|what-if|view)\./;

function toEntry(row: Selectable<Schema['audit_entry']>): AuditEntry {
  return {
    id: row.id,
    at: row.at,
    actorId: row.actor_id,
    actor: row.actor,
    action: row.action,
    subject: row.subject,
    reason: row.reason,
    before: parse(row.before),
    after: parse(row.after),
  };
}

const parse = (json: string | null): unknown => (json === null ? null : JSON.parse(json));
