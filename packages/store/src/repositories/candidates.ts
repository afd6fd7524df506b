import type { Selectable } from 'kysely';
import type { Schema } from '../database/tables.ts';
import { nameKey } from '../name-key.ts';
import { newId } from '../new-id.ts';
import type { Repositories } from '../contract.ts';
import type { Candidate } from '../records.ts';
import { changed, unchanged, type Work } from '../unit-of-work.ts';
import { lockTender, type Context } from './context.ts';
import { unsealed } from './sealed.ts';

/** The device models that take part in tenders. */
export function candidates({ reader, actor, write }: Context): Repositories['candidates'] {
  const mine = () => reader.selectFrom('candidate').selectAll().where('organisation_id', '=', actor.organisationId).where('tender_id', 'in', unsealed(reader, actor.organisationId));
  return {
    async list(tenderId) {
      return (await mine().where('tender_id', '=', tenderId).orderBy('seq').execute()).map(toCandidate);
    },
    async find(id) {
      const row = await mine().where('id', '=', id).executeTakeFirst();
      return row && toCandidate(row);
    },
    async create(tenderId, manufacturer, model) {
      return await write(async (work) => {
        // Whether one is there already would tell who has sent an offer.
        if ((await lockTender(work, actor.organisationId, tenderId))?.sealed !== 0) return unchanged(undefined);
        const { candidate, isNew } = await findOrMake(work, actor.organisationId, tenderId, { manufacturer, model, otherwise: model });
        if (!isNew) return unchanged(candidate);
        return changed(candidate, { action: 'candidate.create', subject: `candidate:${candidate.id}`, tenderId, after: { manufacturer, model } });
      });
    },
    async rename(id, manufacturer, model) {
      return await write<boolean | 'name-taken'>(async (work) => {
        const found = await work.db.selectFrom('candidate').selectAll().where('organisation_id', '=', actor.organisationId).where('id', '=', id).executeTakeFirst();
        if (!found || (await lockTender(work, actor.organisationId, found.tender_id))?.sealed !== 0) return unchanged(false);
        const key = nameKey(manufacturer, model) ?? keyOfItsOwn(id);
        const other = await work.db.selectFrom('candidate').select('id').where('tender_id', '=', found.tender_id).where('name_key', '=', key).where('id', '!=', id).executeTakeFirst();
        if (other) return unchanged('name-taken');
        await work.db.updateTable('candidate').set({ manufacturer, model, name_key: key }).where('id', '=', id).execute();
        return changed(true, {
          action: 'candidate.rename',
          subject: `candidate:${id}`,
          tenderId: found.tender_id,
          before: { manufacturer: found.manufacturer, model: found.model },
          after: { manufacturer, model },
        });
      });
    },
  };
}

/**
 * The candidate of this manufacturer and model in a tender that the work has locked; made where there is none. Where the form
 * does not say both, the candidate is one of its own, called `otherwise` (the file's name) in the model's place: two forms that
 * say nothing of their origin are not one device.
 */
export async function findOrMake(
  { db, at }: Work,
  organisationId: string,
  tenderId: string,
  name: { manufacturer: string | null; model: string | null; otherwise: string },
): Promise<{ candidate: Candidate; isNew: boolean }> {
  const id = newId('c');
  const key = nameKey(name.manufacturer, name.model);
  if (key !== null) {
    const known = await db.selectFrom('candidate').selectAll().where('tender_id', '=', tenderId).where('name_key', '=', key).executeTakeFirst();
    if (known) return { candidate: toCandidate(known), isNew: false };
  }
  const row = await db
    .insertInto('candidate')
    .values({
      id,
      organisation_id: organisationId,
      tender_id: tenderId,
      manufacturer: name.manufacturer?.trim() ?? '',
      model: name.model?.trim() || name.otherwise,
      name_key: key ?? keyOfItsOwn(id),
      created_at: at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { candidate: toCandidate(row), isNew: true };
}

/** No two names normalise to this. */
const keyOfItsOwn = (id: string): string => `?${id}`;

export function toCandidate(row: Selectable<Schema['candidate']>): Candidate {
  return { id: row.id, tenderId: row.tender_id, manufacturer: row.manufacturer, model: row.model, createdAt: row.created_at };
}
