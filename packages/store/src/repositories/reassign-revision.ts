import type { Actor, Revision, Tender } from '../records.ts';
import { changed, unchanged, type Change, type Work } from '../unit-of-work.ts';
import { findOrMake, toCandidate } from './candidates.ts';
import { lockTender } from './context.ts';
import { revisionColumns, toRevision } from './revision-rows.ts';
import { storeScores } from '../scoring/store-scores.ts';
import { toTender } from './tender-rows.ts';

type Target = { candidateId: string } | { manufacturer: string; model: string; tenderId?: string };

/** Moves a revision to another candidate, of this tender or of another; the codes stay as they are. */
export async function reassignRevision(work: Work, actor: Actor, id: string, to: Target, reason: string | undefined): Promise<Change<Revision | 'already-there' | undefined>> {
  const { db } = work;
  const before = await db.selectFrom('revision').select(revisionColumns).where('organisation_id', '=', actor.organisationId).where('id', '=', id).executeTakeFirst();
  if (!before) return unchanged(undefined);
  const target = await findTarget(work, actor.organisationId, to, before.tender_id);
  if (!target) return unchanged(undefined);
  // Always in the same order, so that two corrections at once wait for each other instead of locking each other out.
  const tenders: Tender[] = [];
  for (const tenderId of [...new Set([before.tender_id, target.tenderId])].sort()) {
    const tender = await lockTender(work, actor.organisationId, tenderId);
    if (tender?.sealed !== 0) return unchanged(undefined);
    tenders.push(toTender(tender));
  }
  if (target.tenderId !== before.tender_id && (await hasBytes(work, target.tenderId, before.sha256, before.form_index))) return unchanged('already-there');
  const candidateId = target.candidateId ?? (await findOrMake(work, actor.organisationId, target.tenderId, { ...target.name, otherwise: before.file_name })).candidate.id;
  if (candidateId === before.candidate_id) return unchanged(toRevision(before));

  await db.updateTable('revision').set({ candidate_id: candidateId, tender_id: target.tenderId, current: 0, revision: -before.seq }).where('seq', '=', before.seq).execute();
  const left = await renumber(work, before.candidate_id);
  await renumber(work, candidateId);
  if (left === null) await dropEmptied(work, before.candidate_id);
  if (target.tenderId !== before.tender_id) await db.deleteFrom('score').where('revision_seq', '=', before.seq).execute();
  // Whichever revision has become the current one may never have been scored under the tender's present profile.
  for (const tender of tenders) await storeScores(work, actor.organisationId, tender);

  const after = toRevision(await db.selectFrom('revision').select(revisionColumns).where('seq', '=', before.seq).executeTakeFirstOrThrow());
  const place = ({ tenderId, candidateId: candidate, revision }: Revision) => ({ tenderId, candidateId: candidate, revision });
  return changed(after, { action: 'revision.reassign', subject: `revision:${id}`, tenderId: after.tenderId, reason, before: place(toRevision(before)), after: place(after) });
}

async function findTarget({ db }: Work, organisationId: string, to: Target, tenderId: string) {
  if (!('candidateId' in to)) return { tenderId: to.tenderId ?? tenderId, candidateId: null, name: { manufacturer: to.manufacturer, model: to.model } };
  const row = await db.selectFrom('candidate').selectAll().where('organisation_id', '=', organisationId).where('id', '=', to.candidateId).executeTakeFirst();
  return row && { tenderId: toCandidate(row).tenderId, candidateId: row.id, name: { manufacturer: row.manufacturer, model: row.model } };
}

async function hasBytes({ db }: Work, tenderId: string, sha256: string, formIndex: number): Promise<boolean> {
  const known = await db.selectFrom('revision').select('seq').where('tender_id', '=', tenderId).where('sha256', '=', sha256).where('form_index', '=', formIndex).executeTakeFirst();
  return known !== undefined;
}

/** Numbers a candidate's revisions anew, in order of import; returns the newest, or null where none is left. */
async function renumber({ db }: Work, candidateId: string): Promise<number | null> {
  const rows = await db.selectFrom('revision').select('seq').where('candidate_id', '=', candidateId).orderBy('seq').execute();
  // Two steps, because numbers and the mark of the newest are unique at every moment.
  await db.updateTable('revision').set((set) => ({ current: 0, revision: set('seq', '*', -1) })).where('candidate_id', '=', candidateId).execute();
  for (const [index, { seq }] of rows.entries()) {
    await db.updateTable('revision').set({ revision: index + 1, current: index === rows.length - 1 ? 1 : 0 }).where('seq', '=', seq).execute();
  }
  return rows.at(-1)?.seq ?? null;
}

/** Removes a candidate that a correction has left empty, unless a decision names it. */
async function dropEmptied({ db }: Work, candidateId: string): Promise<void> {
  await db
    .deleteFrom('candidate')
    .where('id', '=', candidateId)
    .where((where) => where.not(where.exists(where.selectFrom('decision').select('seq').where('candidate_id', '=', candidateId))))
    .execute();
}
