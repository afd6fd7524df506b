import { questionOf, type FormVersion } from '@mds2/catalog';
import type { Verdict } from '@mds2/disclosure';
import type { RecordedVerdict, Repositories } from '../records.ts';
import { storeScores } from '../scoring/store-scores.ts';
import { changed, unchanged } from '../unit-of-work.ts';
import { lockTender, type Context } from './context.ts';
import { toTender } from './tender-rows.ts';

/** What people read out of open answers. */
export function verdicts({ reader, actor, write }: Context): Repositories['verdicts'] {
  return {
    async of(revisionIds) {
      const byRevision = new Map<string, RecordedVerdict[]>();
      if (revisionIds.length === 0) return byRevision;
      const rows = await reader
        .selectFrom('verdict')
        .innerJoin('revision', 'revision.seq', 'verdict.revision_seq')
        .select(['revision.id', 'verdict.question', 'verdict.verdict', 'verdict.reason', 'verdict.at', 'verdict.by'])
        .where('revision.organisation_id', '=', actor.organisationId)
        .where('revision.id', 'in', [...revisionIds])
        .orderBy('verdict.question')
        .execute();
      for (const { id, verdict, ...row } of rows) {
        const list = byRevision.get(id) ?? [];
        list.push({ ...row, verdict: verdict as Verdict });
        byRevision.set(id, list);
      }
      return byRevision;
    },
    async record(revisionId, question, verdict, reason) {
      return await write(async (work) => {
        const { db, at } = work;
        const revision = await db.selectFrom('revision').select(['seq', 'tender_id', 'form_version']).where('organisation_id', '=', actor.organisationId).where('id', '=', revisionId).executeTakeFirst();
        if (!revision || !questionOf(revision.form_version as FormVersion, question)) return unchanged(false);
        const tender = await lockTender(work, actor.organisationId, revision.tender_id);
        if (!tender) return unchanged(false);
        const mine = db.selectFrom('verdict').select(['verdict', 'reason']).where('revision_seq', '=', revision.seq).where('question', '=', question);
        const before = await mine.executeTakeFirst();
        await db.deleteFrom('verdict').where('revision_seq', '=', revision.seq).where('question', '=', question).execute();
        if (verdict !== 'open') await db.insertInto('verdict').values({ revision_seq: revision.seq, question, verdict, reason, at, by: actor.name }).execute();
        else if (!before) return unchanged(true);
        // Scores under other profiles and scopes rest on the old verdict: they are made anew when they are asked for.
        await db.deleteFrom('score').where('revision_seq', '=', revision.seq).execute();
        await storeScores(work, actor.organisationId, toTender(tender), { seqs: [revision.seq] });
        return changed(true, { action: 'verdict.record', subject: `revision:${revisionId}`, tenderId: revision.tender_id, reason, ...(before && { before: { question, ...before } }), after: { question, verdict } });
      });
    },
  };
}
