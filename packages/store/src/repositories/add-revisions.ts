import type { Selectable } from 'kysely';
import { codeTableVersion } from '@mds2/disclosure';
import type { Schema } from '../database/tables.ts';
import { newId } from '../new-id.ts';
import { countAnswers } from '../packing/count-answers.ts';
import { packDisclosure } from '../packing/pack-disclosure.ts';
import type { AddOutcome, Actor, Candidate, NewRevision } from '../records.ts';
import { changed, unchanged, type AuditDraft, type Change, type Work } from '../unit-of-work.ts';
import { findOrMake, toCandidate } from './candidates.ts';
import { lockTender, takesOffers } from './context.ts';
import { carryCorrections } from './carry-corrections.ts';
import { firstOffer } from './move-stage.ts';
import { settleLine } from './import-lines.ts';
import { keepOriginal } from './originals.ts';
import { revisionColumns, toRevision } from './revision-rows.ts';
import { storeScores } from '../scoring/store-scores.ts';
import { asBuffer, storeReading } from './stored-disclosures.ts';
import { toTender } from './tender-rows.ts';

/** Stores all forms of one file in the work's transaction: originals, new candidates, revisions, outcome lines. */
export async function addRevisions(work: Work, actor: Actor, revisions: readonly NewRevision[], importFileId: string | undefined): Promise<Change<readonly AddOutcome[] | undefined>> {
  const tenderId = revisions[0]?.tenderId;
  if (tenderId === undefined || revisions.some((revision) => revision.tenderId !== tenderId)) throw new Error('addAll takes the forms of one file for one tender');
  const tender = await lockTender(work, actor.organisationId, tenderId);
  if (!tender || !takesOffers(tender)) return unchanged(undefined);
  const outcomes: AddOutcome[] = [];
  const audit: AuditDraft[] = [];
  for (const revision of revisions) {
    const added = await addOne(work, actor, tender, revision);
    if (!added) return unchanged(undefined);
    outcomes.push(added);
    if (added.outcome !== 'already-here') audit.push(entryFor(added));
  }
  await scoreAdded(work, actor, tender, outcomes);
  if (importFileId !== undefined) audit.push(...(await settleLine(work, actor.organisationId, tenderId, importFileId, outcomes)));
  audit.push(...(await firstOffer(work, tender)));
  return changed(tender.sealed === 1 ? outcomes.map((outcome, index) => sealedOutcome(outcome, revisions[index]!)) : outcomes, ...audit);
}

/** Of an offer that stays closed: its id, and otherwise only what the caller has given. */
function sealedOutcome({ outcome, revision }: AddOutcome, given: NewRevision): AddOutcome {
  const { fileName, sha256, bytes, origin, formIndex, disclosure, report } = given;
  const { id, tenderId, importedAt, importedBy } = revision;
  const counts = countAnswers(disclosure, report);
  const closed = { id, tenderId, importedAt, importedBy, candidateId: '', revision: 0, current: true, fileName, sha256, bytes: bytes.byteLength, origin, formIndex, formVersion: disclosure.formVersion, document: disclosure.document, counts };
  return { outcome: outcome === 'already-here' ? outcome : 'created', revision: closed };
}

async function scoreAdded(work: Work, actor: Actor, tender: Selectable<Schema['tender']>, outcomes: readonly AddOutcome[]): Promise<void> {
  const ids = outcomes.filter(({ outcome }) => outcome !== 'already-here').map(({ revision }) => revision.id);
  if (ids.length === 0) return;
  const rows = await work.db.selectFrom('revision').select('seq').where('id', 'in', ids).execute();
  await storeScores(work, actor.organisationId, toTender(tender), { seqs: rows.map((row) => row.seq) });
}

const entryFor = ({ revision }: AddOutcome): AuditDraft => ({
  action: 'revision.add',
  subject: `revision:${revision.id}`,
  tenderId: revision.tenderId,
  after: {
    candidateId: revision.candidateId,
    revision: revision.revision,
    fileName: revision.fileName,
    sha256: revision.sha256,
    formIndex: revision.formIndex,
    origin: revision.origin,
    document: revision.document,
  },
});

async function addOne(work: Work, actor: Actor, tender: Selectable<Schema['tender']>, revision: NewRevision): Promise<AddOutcome | undefined> {
  const { db } = work;
  const known = await db
    .selectFrom('revision')
    .select(revisionColumns)
    .where('tender_id', '=', tender.id)
    .where('sha256', '=', revision.sha256)
    .where('form_index', '=', revision.formIndex)
    .executeTakeFirst();
  if (known) return { outcome: 'already-here', revision: toRevision(known) };
  const candidate = await candidateFor(work, actor, revision);
  if (!candidate) return undefined;
  await keepOriginal(work, actor.organisationId, revision.sha256, revision.bytes);
  const last = await db
    .selectFrom('revision')
    .select((select) => select.fn.max('revision').as('number'))
    .where('candidate_id', '=', candidate.id)
    .executeTakeFirst();
  const before = await db.selectFrom('revision').select('seq').where('candidate_id', '=', candidate.id).where('current', '=', 1).executeTakeFirst();
  await db.updateTable('revision').set({ current: 0 }).where('candidate_id', '=', candidate.id).where('current', '=', 1).execute();
  const number = Number(last?.number ?? 0) + 1;
  const row = await insertRevision(work, actor, candidate, number, revision);
  if (before) await carryCorrections(work, before.seq, row.seq, revision.disclosure);
  return { outcome: number === 1 ? 'created' : 'revision', revision: toRevision(row) };
}

async function candidateFor(work: Work, actor: Actor, { tenderId, candidateId, disclosure, fileName }: NewRevision): Promise<Candidate | undefined> {
  if (candidateId !== undefined) {
    const row = await work.db.selectFrom('candidate').selectAll().where('tender_id', '=', tenderId).where('id', '=', candidateId).executeTakeFirst();
    return row && toCandidate(row);
  }
  const { manufacturer, model } = disclosure.document;
  const { candidate } = await findOrMake(work, actor.organisationId, tenderId, { manufacturer, model, otherwise: fileName });
  return candidate;
}

async function insertRevision({ db, at }: Work, actor: Actor, candidate: Candidate, number: number, revision: NewRevision) {
  const { disclosure, report } = revision;
  const packed = packDisclosure(disclosure);
  const row = await db
    .insertInto('revision')
    .values({
      id: newId('r'),
      organisation_id: actor.organisationId,
      tender_id: revision.tenderId,
      candidate_id: candidate.id,
      revision: number,
      current: 1,
      codes: asBuffer(packed.codes),
      code_version: codeTableVersion,
      form_version: disclosure.formVersion,
      file_name: revision.fileName,
      sha256: revision.sha256,
      bytes: revision.bytes.byteLength,
      origin: revision.origin,
      form_index: revision.formIndex,
      manufacturer: disclosure.document.manufacturer,
      model: disclosure.document.model,
      document_id: disclosure.document.documentId,
      release_date: disclosure.document.releaseDate,
      ...countAnswers(disclosure, report),
      imported_at: at,
      imported_by: actor.name,
    })
    .returning(revisionColumns)
    .executeTakeFirstOrThrow();
  await storeReading(db, row.seq, packed, revision);
  return row;
}
