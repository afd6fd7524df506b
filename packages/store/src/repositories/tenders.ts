import { allowedNow } from '@mds2/assessment';
import { canonicalJson } from '@mds2/base';
import { sql } from 'kysely';
import { pageOf, toPage } from '../cursor.ts';
import { newId } from '../new-id.ts';
import type { Repositories } from '../contract.ts';
import type { Tender } from '../records.ts';
import { changed, unchanged, type Work } from '../unit-of-work.ts';
import { storeScores } from '../scoring/store-scores.ts';
import { lockTender, type Context } from './context.ts';
import { containing, searchKey, toColumns, toTender, withSettings } from './tender-rows.ts';

/** The organisation's tenders. */
export function tenders({ reader, actor, write }: Context): Repositories['tenders'] {
  const mine = () => reader.selectFrom('tender').selectAll().where('organisation_id', '=', actor.organisationId);
  const mark = async (id: string, action: string, change: (work: Work, before: Tender) => Promise<Partial<Tender>>): Promise<boolean> =>
    await write(async (work) => {
      const row = await lockTender(work, actor.organisationId, id);
      if (!row) return unchanged(false);
      const before = toTender(row);
      const after = await change(work, before);
      return changed(true, { action, subject: `tender:${id}`, tenderId: id, before: only(before, after), after });
    });

  return {
    async find(id) {
      const row = await mine().where('id', '=', id).executeTakeFirst();
      return row && toTender(row);
    },
    async list(request) {
      const { limit, after } = pageOf(request, 1);
      const { archived, search } = request ?? {};
      const rows = await mine()
        .$if(archived !== undefined, (query) => query.where('archived_at', archived === true ? 'is not' : 'is', null))
        .$if(search !== undefined && search.trim() !== '', (query) => query.where(sql<boolean>`search_key like ${containing(search!)} escape '!'`))
        .$if(after !== null, (query) => query.where('seq', '<', after![0]!))
        .orderBy('seq', 'desc')
        .limit(limit + 1)
        .execute();
      return toPage(rows, limit, toTender, (row) => [row.seq]);
    },
    async create(tender) {
      return await write(async ({ db, at }) => {
        const row = await db
          .insertInto('tender')
          .values({
            id: newId('t'),
            organisation_id: actor.organisationId,
            ...toColumns({ reference: null, threats: [], phases: [], decideBy: null, rules: 'private', ...tender }),
            search_key: searchKey(tender.name, tender.reference ?? null),
            demo: tender.demo === true ? 1 : 0,
            archived_at: null,
            created_at: at,
            created_by: actor.name,
            version: 1,
            stage: 'preparation',
            sealed: 0,
          } as never)
          .returningAll()
          .executeTakeFirstOrThrow();
        const made = toTender(row);
        return changed(made, { action: 'tender.create', subject: `tender:${made.id}`, tenderId: made.id, after: made });
      });
    },
    async update(id, version, change, reason) {
      return await write<boolean | 'locked'>(async (work) => {
        const row = await lockTender(work, actor.organisationId, id);
        if (row?.version !== version) return unchanged(false);
        const before = toTender(row);
        if (await isLocked(work, before, change)) return unchanged('locked');
        const name = change.name ?? before.name;
        const reference = change.reference === undefined ? before.reference : change.reference;
        await work.db
          .updateTable('tender')
          .set({ ...toColumns(change), search_key: searchKey(name, reference), version: version + 1 })
          .where('id', '=', id)
          .execute();
        await storeScores(work, actor.organisationId, withSettings(before, change));
        return changed(true, { action: 'tender.update', subject: `tender:${id}`, tenderId: id, reason, before: only(before, change), after: change });
      });
    },
    async archive(id, archived) {
      return await mark(id, archived ? 'tender.archive' : 'tender.unarchive', async ({ db, at }) => {
        const archivedAt = archived ? at : null;
        await db.updateTable('tender').set((set) => ({ archived_at: archivedAt, version: set('version', '+', 1) })).where('id', '=', id).execute();
        return { archivedAt };
      });
    },
    async remove(id) {
      return await write<boolean | 'sealed'>(async (work) => {
        const row = await lockTender(work, actor.organisationId, id);
        if (!row) return unchanged(false);
        if (row.sealed === 1 && (await hasOffers(work, id))) return unchanged('sealed');
        const held = await originalsOf(work, actor.organisationId, id);
        await work.db.deleteFrom('tender').where('id', '=', id).execute();
        await dropUnnamed(work, actor.organisationId, held);
        return changed(true, { action: 'tender.remove', subject: `tender:${id}`, tenderId: id, before: toTender(row) });
      });
    },
  };
}

const CRITERIA = ['procurementType', 'profileId', 'profileVersion', 'sources', 'threats', 'phases'] as const;

/** Whether a change touches what the tender's stage has locked; the same value again is no change. */
async function isLocked(work: Work, before: Tender, change: Partial<Tender>): Promise<boolean> {
  const differs = (setting: keyof Tender): boolean => change[setting] !== undefined && canonicalJson(change[setting]) !== canonicalJson(before[setting]);
  if (!allowedNow(before.stage, before.rules).criteriaOpen && CRITERIA.some(differs)) return true;
  return differs('rules') && (before.stage !== 'preparation' || (await hasOffers(work, before.id)));
}

/** Whether anything was imported into a tender or announced. */
async function hasOffers({ db }: Work, tenderId: string): Promise<boolean> {
  const imported = await db.selectFrom('revision').select('seq').where('tender_id', '=', tenderId).limit(1).executeTakeFirst();
  return imported !== undefined || (await db.selectFrom('import').select('seq').where('tender_id', '=', tenderId).limit(1).executeTakeFirst()) !== undefined;
}

/** Hashes of the files that a tender's revisions and import lines name. */
async function originalsOf({ db }: Work, organisationId: string, tenderId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('revision')
    .select('sha256')
    .where('tender_id', '=', tenderId)
    .union(
      db
        .selectFrom('import_file')
        .innerJoin('import', 'import.id', 'import_file.import_id')
        .select((select) => select.fn.coalesce('import_file.sha256', select.val('')).as('sha256'))
        .where('import.tender_id', '=', tenderId)
        .where('import_file.organisation_id', '=', organisationId),
    )
    .execute();
  return rows.map((row) => row.sha256).filter((hash) => hash !== '');
}

/** Deletes those originals that no revision and no import line of any tender names any more. */
async function dropUnnamed({ db }: Work, organisationId: string, hashes: readonly string[]): Promise<void> {
  for (let start = 0; start < hashes.length; start += 500) {
    await db
      .deleteFrom('original')
      .where('organisation_id', '=', organisationId)
      .where('sha256', 'in', hashes.slice(start, start + 500))
      .where((where) => where.not(where.exists(where.selectFrom('revision').select('seq').whereRef('revision.sha256', '=', 'original.sha256').where('revision.organisation_id', '=', organisationId))))
      .where((where) => where.not(where.exists(where.selectFrom('import_file').select('id').whereRef('import_file.sha256', '=', 'original.sha256').where('import_file.organisation_id', '=', organisationId))))
      .execute();
  }
}

/** Of a record, the fields that a change names. */
const only = (record: Tender, change: object): Partial<Tender> => Object.fromEntries(Object.entries(record).filter(([key]) => key in change)) as Partial<Tender>;
