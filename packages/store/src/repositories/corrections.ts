import { isCorrection, readAt, type Correction } from '@mds2/disclosure';
import type { Repositories } from '../contract.ts';
import type { RecordedCorrection } from '../records.ts';
import { changed, unchanged } from '../unit-of-work.ts';
import { takesVerdicts, type Context } from './context.ts';
import { standingCorrections, type CorrectionRow } from './correction-rows.ts';
import { judged, rescore } from './judged.ts';
import { unsealed } from './sealed.ts';
import { readDisclosures } from './stored-disclosures.ts';

/** What the reader took wrongly from a file, put right by a person: beside what was read, never over it. */
export function corrections({ reader, actor, write }: Context): Repositories['corrections'] {
  const openRevisions = () =>
    reader.selectFrom('revision').select(['seq', 'id']).where('organisation_id', '=', actor.organisationId).where('tender_id', 'in', unsealed(reader, actor.organisationId));

  return {
    async of(revisionIds) {
      const byRevision = new Map<string, RecordedCorrection[]>();
      if (revisionIds.length === 0) return byRevision;
      const ids = new Map((await openRevisions().where('id', 'in', [...revisionIds]).execute()).map(({ seq, id }) => [seq, id]));
      for (const [seq, rows] of await standingCorrections(reader, [...ids.keys()])) byRevision.set(ids.get(seq)!, rows.map((row) => toCorrection(row, ids.get(seq)!)));
      return byRevision;
    },
    async history(tenderId) {
      const ids = new Map((await openRevisions().where('tender_id', '=', tenderId).execute()).map(({ seq, id }) => [seq, id]));
      if (ids.size === 0) return [];
      const rows = await reader
        .selectFrom('correction')
        .innerJoin('revision', 'revision.seq', 'correction.revision_seq')
        .selectAll('correction')
        .where('revision.tender_id', '=', tenderId)
        .orderBy('correction.seq')
        .execute();
      return (rows as CorrectionRow[]).map((row) => toCorrection(row, ids.get(row.revision_seq)!));
    },
    async record(revisionId, { field, question, corrected }, reason) {
      return await write<RecordedCorrection | 'not-a-correction' | 'not-now' | undefined>(async (work) => {
        const found = await judged(work, actor.organisationId, revisionId);
        if (!found) return unchanged(undefined);
        if (!takesVerdicts(found.tender)) return unchanged('not-now');
        const form = (await readDisclosures(work.db, actor.organisationId, [revisionId], { sealed: true })).get(revisionId);
        const known = field !== 'answer' || form?.disclosure.answers.some(({ id }) => id === question) === true;
        if (!form || !known || !isCorrection({ field, question, corrected })) return unchanged('not-a-correction');
        const read = readAt(form.disclosure, { field, question });
        const row = await work.db
          .insertInto('correction')
          .values({ revision_seq: found.seq, field, question, read, corrected, reason, person_id: actor.userId, by: actor.name, at: work.at, carried: 0, undone_at: null, undone_by: null })
          .returningAll()
          .executeTakeFirstOrThrow();
        await rescore(work, actor.organisationId, found);
        const place = { field, question };
        return changed(toCorrection(row as CorrectionRow, revisionId), { action: 'correction.record', subject: `revision:${revisionId}`, tenderId: found.tender.id, reason, before: { ...place, read }, after: { ...place, corrected } });
      });
    },
    async undo(id, reason) {
      return await write<boolean | 'not-now'>(async (work) => {
        const row = await work.db
          .selectFrom('correction')
          .innerJoin('revision', 'revision.seq', 'correction.revision_seq')
          .selectAll('correction')
          .select('revision.id as revision_id')
          .where('revision.organisation_id', '=', actor.organisationId)
          .where('correction.seq', '=', id)
          .where('correction.undone_at', 'is', null)
          .executeTakeFirst();
        const found = row && (await judged(work, actor.organisationId, row.revision_id));
        if (!row || !found) return unchanged(false);
        if (!takesVerdicts(found.tender)) return unchanged('not-now');
        await work.db.updateTable('correction').set({ undone_at: work.at, undone_by: actor.name }).where('seq', '=', id).execute();
        await rescore(work, actor.organisationId, found);
        const { field, question, read, corrected } = row;
        return changed(true, { action: 'correction.undo', subject: `revision:${row.revision_id}`, tenderId: found.tender.id, reason, before: { field, question, corrected }, after: { field, question, read } });
      });
    },
  };
}

const toCorrection = (row: CorrectionRow, revisionId: string): RecordedCorrection => ({
  id: row.seq,
  revisionId,
  field: row.field as Correction['field'],
  question: row.question,
  read: row.read,
  corrected: row.corrected,
  reason: row.reason,
  by: row.by,
  at: row.at,
  carried: row.carried === 1,
  undoneAt: row.undone_at,
  undoneBy: row.undone_by,
});
