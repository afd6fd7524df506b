import { canonicalJson } from '@mds2/base';
import { sha256 } from '@mds2/base/hash';
import type { Repositories } from '../contract.ts';
import type { LockedRules, OpeningConfirmation } from '../records.ts';
import { readyFor } from '../scoring/score-basis.ts';
import { changed, unchanged, type Work } from '../unit-of-work.ts';
import { lockTender, type Context } from './context.ts';
import { destination, moveTo, stageEntry, transitionOf } from './move-stage.ts';
import { findProfile } from './profiles.ts';
import { toTender } from './tender-rows.ts';

type Stages = Repositories['stages'];
/** What a method of the stages answers. */
type Answer<M extends keyof Stages> = Awaited<ReturnType<Stages[M]>>;

/** How a tender goes from stage to stage; what the one table of transitions does not know cannot be done. */
export function stages({ reader, actor, write }: Context): Stages {
  const confirmations = async (from: Work['db'] | Context['reader'], tenderId: string): Promise<OpeningConfirmation[]> =>
    (
      await from
        .selectFrom('opening')
        .innerJoin('tender', 'tender.id', 'opening.tender_id')
        .select(['opening.person_id as byId', 'opening.by', 'opening.at'])
        .where('tender.organisation_id', '=', actor.organisationId)
        .where('tender.id', '=', tenderId)
        .orderBy('opening.at')
        .orderBy('opening.person_id')
        .execute()
    );

  return {
    async publish(tenderId, version, opensAt) {
      return await write<Answer<'publish'>>(async (work) => {
        const row = await lockTender(work, actor.organisationId, tenderId);
        if (!row) return unchanged(undefined);
        if (row.version !== version) return unchanged('stale');
        const step = transitionOf(row, 'publish');
        if (!step) return unchanged('not-from-here');
        const tender = toTender(row);
        if (tender.rules === 'public' ? !isLater(opensAt, work.at) : opensAt !== null) return unchanged('opening-time');
        const profile = await findProfile(work.db, actor.organisationId, tender.profileId, tender.profileVersion);
        if (!profile || !readyFor(tender, profile).ok) return unchanged('profile-invalid');
        const { rules, procurementType, sources, threats, phases } = tender;
        const locked = canonicalJson({ rules, procurementType, sources, threats, phases, profile } satisfies LockedRules);
        const fingerprint = sha256(locked);
        await moveTo(work, row, step.to, { opens_at: opensAt, published_at: work.at, published_by: actor.name, fingerprint, locked });
        return changed({ fingerprint, publishedAt: work.at }, stageEntry(row, step.to, { after: { fingerprint, opensAt } }));
      });
    },
    async locked(tenderId) {
      const row = await reader.selectFrom('tender').select('locked').where('organisation_id', '=', actor.organisationId).where('id', '=', tenderId).executeTakeFirst();
      return row?.locked == null ? undefined : (JSON.parse(row.locked) as LockedRules);
    },
    async move(tenderId, version, transition, reason) {
      return await write<Answer<'move'>>(async (work) => {
        const row = await lockTender(work, actor.organisationId, tenderId);
        if (!row) return unchanged(undefined);
        if (row.version !== version) return unchanged('stale');
        const step = transitionOf(row, transition);
        // One person's word is not enough where the table asks for more.
        if (!step || step.persons > 1) return unchanged('not-from-here');
        if (step.reason && reason.trim() === '') return unchanged('reason-missing');
        const to = destination(row, step);
        await moveTo(work, row, to);
        return changed(to, stageEntry(row, to, { reason }));
      });
    },
    async postpone(tenderId, version, opensAt, reason) {
      return await write<Answer<'postpone'>>(async (work) => {
        const row = await lockTender(work, actor.organisationId, tenderId);
        if (!row) return unchanged(undefined);
        if (row.version !== version) return unchanged('stale');
        if (!transitionOf(row, 'open') || row.opens_at === null || work.at >= row.opens_at) return unchanged('not-from-here');
        if (!isLater(opensAt, row.opens_at)) return unchanged('opening-time');
        if (reason.trim() === '') return unchanged('reason-missing');
        await work.db.updateTable('tender').set({ opens_at: opensAt, version: version + 1 }).where('id', '=', tenderId).execute();
        return changed(true, { action: 'stage.postpone', subject: `tender:${tenderId}`, tenderId, reason, before: { opensAt: row.opens_at }, after: { opensAt } });
      });
    },
    async confirmOpening(tenderId) {
      return await write<Answer<'confirmOpening'>>(async (work) => {
        const row = await lockTender(work, actor.organisationId, tenderId);
        if (!row) return unchanged(undefined);
        const step = transitionOf(row, 'open');
        if (!step || row.opens_at === null) return unchanged('not-from-here');
        if (step.afterOpeningTime && work.at < row.opens_at) return unchanged('too-early');
        if (actor.userId === '') return unchanged('no-person');
        const before = await confirmations(work.db, tenderId);
        if (before.some(({ byId }) => byId === actor.userId)) return unchanged('already-confirmed');
        await work.db.insertInto('opening').values({ tender_id: tenderId, person_id: actor.userId, by: actor.name, at: work.at }).execute();
        const all = [...before, { byId: actor.userId, by: actor.name, at: work.at }];
        const confirmed = { action: 'opening.confirm', subject: `tender:${tenderId}`, tenderId, after: { persons: all.map(({ by }) => by) } };
        if (all.length < step.persons) return changed({ stage: toTender(row).stage, confirmations: all }, confirmed);
        await moveTo(work, row, step.to);
        return changed({ stage: step.to, confirmations: all }, confirmed, stageEntry(row, step.to));
      });
    },
    async openings(tenderId) {
      return await confirmations(reader, tenderId);
    },
    async receipts(tenderId) {
      const forms = await reader
        .selectFrom('revision')
        .select(({ fn }) => ['sha256', fn.min('imported_at').as('at'), fn.min('seq').as('seq')])
        .where('organisation_id', '=', actor.organisationId)
        .where('tender_id', '=', tenderId)
        .groupBy('sha256')
        .execute();
      const refused = await reader
        .selectFrom('import_file')
        .innerJoin('import', 'import.id', 'import_file.import_id')
        .select(['import_file.sha256', 'import_file.at', 'import_file.id'])
        .where('import.organisation_id', '=', actor.organisationId)
        .where('import.tender_id', '=', tenderId)
        .where('import_file.outcome', '=', 'refused')
        .orderBy('import_file.id')
        .execute();
      const receipts = [...forms.toSorted((a, b) => a.seq - b.seq).map(({ at, sha256: hash }) => ({ at, sha256: hash, readable: true })), ...refused.map(({ at, sha256: hash }) => ({ at, sha256: hash, readable: false }))];
      return receipts.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    },
  };
}

/** Times are UTC ISO texts of one length, which sort as the times do. */
const isLater = (time: string | null, than: string): boolean => time !== null && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u.test(time) && !Number.isNaN(Date.parse(time)) && time > than;
