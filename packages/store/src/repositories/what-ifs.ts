import type { Profile } from '@mds2/catalog';
import type { Selectable } from 'kysely';
import type { Schema } from '../database/tables.ts';
import { newId } from '../new-id.ts';
import type { Repositories } from '../contract.ts';
import type { WhatIfCopy } from '../records.ts';
import { changed, unchanged } from '../unit-of-work.ts';
import { lockTender, type Context } from './context.ts';
import { toTender } from './tender-rows.ts';

/** Experiments beside a tender. They hold a profile and a scope and nothing else: no decision, no stage, no way back into the tender. */
export function whatIfs({ reader, actor, write }: Context): Repositories['whatIfs'] {
  const mine = () => reader.selectFrom('what_if').selectAll().where('organisation_id', '=', actor.organisationId);
  return {
    async list(tenderId) {
      return (await mine().where('tender_id', '=', tenderId).orderBy('seq').execute()).map(toCopy);
    },
    async find(id) {
      const row = await mine().where('id', '=', id).executeTakeFirst();
      return row && toCopy(row);
    },
    async create(copy) {
      return await write(async (work) => {
        const row = await lockTender(work, actor.organisationId, copy.tenderId);
        if (!row) return unchanged(undefined);
        const { procurementType, sources, threats, phases } = toTender(row);
        const made = await work.db
          .insertInto('what_if')
          .values({ id: newId('w'), organisation_id: actor.organisationId, tender_id: row.id, ...toColumns({ procurementType, sources, threats, phases, ...copy }), created_at: work.at, created_by: actor.name } as never)
          .returningAll()
          .executeTakeFirstOrThrow();
        return changed(toCopy(made), { action: 'what-if.create', subject: `what-if:${made.id}`, tenderId: row.id, after: toCopy(made) });
      });
    },
    async update(id, change) {
      return await write(async ({ db }) => {
        const before = await db.selectFrom('what_if').selectAll().where('organisation_id', '=', actor.organisationId).where('id', '=', id).executeTakeFirst();
        if (!before) return unchanged(false);
        const set = toColumns(change);
        if (Object.keys(set).length === 0) return unchanged(true);
        await db.updateTable('what_if').set(set).where('id', '=', id).execute();
        return changed(true, { action: 'what-if.update', subject: `what-if:${id}`, tenderId: before.tender_id, before: toCopy(before), after: change });
      });
    },
    async remove(id) {
      return await write(async ({ db }) => {
        const row = await db.deleteFrom('what_if').where('organisation_id', '=', actor.organisationId).where('id', '=', id).returningAll().executeTakeFirst();
        return row ? changed(true, { action: 'what-if.remove', subject: `what-if:${id}`, tenderId: row.tender_id, before: toCopy(row) }) : unchanged(false);
      });
    },
  };
}

type Settings = Partial<Pick<WhatIfCopy, 'name' | 'profile' | 'procurementType' | 'sources' | 'threats' | 'phases'>>;

/** Only what is a setting, whatever the caller passed. */
function toColumns({ name, profile, procurementType, sources, threats, phases }: Settings): Record<string, string> {
  return {
    ...(name !== undefined && { name }),
    ...(profile && { profile: JSON.stringify(profile) }),
    ...(procurementType !== undefined && { procurement_type: procurementType }),
    ...(sources && { sources: JSON.stringify(sources) }),
    ...(threats && { threats: JSON.stringify(threats) }),
    ...(phases && { phases: JSON.stringify(phases) }),
  };
}

const toCopy = (row: Selectable<Schema['what_if']>): WhatIfCopy => ({
  id: row.id,
  tenderId: row.tender_id,
  name: row.name,
  profile: JSON.parse(row.profile) as Profile,
  procurementType: row.procurement_type,
  sources: JSON.parse(row.sources) as WhatIfCopy['sources'],
  threats: JSON.parse(row.threats) as string[],
  phases: JSON.parse(row.phases) as string[],
  createdAt: row.created_at,
  createdBy: row.created_by,
});
