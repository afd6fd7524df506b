import type { Selectable } from 'kysely';
import type { Schema } from '../database/tables.ts';
import { newId } from '../new-id.ts';
import type { Repositories } from '../contract.ts';
import type { SavedView } from '../records.ts';
import { changed, unchanged } from '../unit-of-work.ts';
import { lockTender, type Context } from './context.ts';

/** Filters, columns and orders of lists under a name: one's own, and those that others share. */
export function views({ reader, actor, write }: Context): Repositories['views'] {
  const toView = (row: Selectable<Schema['saved_view']>): SavedView => ({
    id: row.id,
    page: row.page,
    tenderId: row.tender_id,
    name: row.name,
    query: row.query,
    shared: row.shared === 1,
    mine: row.person_id === actor.userId,
    createdBy: row.created_by,
    createdAt: row.created_at,
  });
  return {
    async list(page, tenderId = null) {
      const rows = await reader
        .selectFrom('saved_view')
        .selectAll()
        .where('organisation_id', '=', actor.organisationId)
        .where('page', '=', page)
        .where('tender_id', tenderId === null ? 'is' : '=', tenderId)
        .where((where) => where.or([where('person_id', '=', actor.userId), where('shared', '=', 1)]))
        .orderBy('seq')
        .execute();
      return rows.map(toView);
    },
    async save({ page, tenderId, name, query, shared }) {
      return await write(async (work) => {
        if (tenderId !== null && !(await lockTender(work, actor.organisationId, tenderId))) return unchanged(undefined);
        const before = await work.db
          .deleteFrom('saved_view')
          .where('organisation_id', '=', actor.organisationId)
          .where('person_id', '=', actor.userId)
          .where('page', '=', page)
          .where('tender_id', tenderId === null ? 'is' : '=', tenderId)
          .where('name', '=', name)
          .returningAll()
          .executeTakeFirst();
        const row = await work.db
          .insertInto('saved_view')
          .values({ id: newId('v'), organisation_id: actor.organisationId, person_id: actor.userId, tender_id: tenderId, page, name, query, shared: shared ? 1 : 0, created_at: work.at, created_by: actor.name })
          .returningAll()
          .executeTakeFirstOrThrow();
        return changed(toView(row), { action: 'view.save', subject: `view:${row.id}`, tenderId, ...(before && { before: toView(before) }), after: toView(row) });
      });
    },
    async remove(id) {
      return await write(async ({ db }) => {
        const row = await db.deleteFrom('saved_view').where('organisation_id', '=', actor.organisationId).where('person_id', '=', actor.userId).where('id', '=', id).returningAll().executeTakeFirst();
        return row ? changed(true, { action: 'view.remove', subject: `view:${id}`, tenderId: row.tender_id, before: toView(row) }) : unchanged(false);
      });
    },
  };
}
