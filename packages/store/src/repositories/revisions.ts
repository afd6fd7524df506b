import { pageOf, toPage } from '../cursor.ts';
import type { Repositories } from '../contract.ts';
import { addRevisions } from './add-revisions.ts';
import type { Context } from './context.ts';
import { reassignRevision } from './reassign-revision.ts';
import { unsealed } from './sealed.ts';
import { revisionColumns, toRevision } from './revision-rows.ts';
import { readDisclosures } from './stored-disclosures.ts';

/** Imported forms. Nothing here changes what was read; an assignment can be corrected. */
export function revisions({ reader, actor, write }: Context): Repositories['revisions'] {
  const mine = () => reader.selectFrom('revision').select(revisionColumns).where('organisation_id', '=', actor.organisationId).where('tender_id', 'in', unsealed(reader, actor.organisationId));
  const readUnsealed = (ids: readonly string[]) => readDisclosures(reader, actor.organisationId, ids, { sealed: false });
  return {
    async find(id) {
      const row = await mine().where('id', '=', id).executeTakeFirst();
      return row && toRevision(row);
    },
    async list(tenderId, request) {
      const { limit, after } = pageOf(request, 1);
      const rows = await mine()
        .where('tender_id', '=', tenderId)
        .$if(after !== null, (query) => query.where('seq', '>', after![0]!))
        .orderBy('seq')
        .limit(limit + 1)
        .execute();
      return toPage(rows, limit, toRevision, (row) => [row.seq]);
    },
    async ofCandidate(candidateId) {
      return (await mine().where('candidate_id', '=', candidateId).orderBy('revision').execute()).map(toRevision);
    },
    async current(tenderId) {
      return (await mine().where('tender_id', '=', tenderId).where('current', '=', 1).orderBy('seq').execute()).map(toRevision);
    },
    async ofBytes(tenderId, sha256) {
      return (await mine().where('tender_id', '=', tenderId).where('sha256', '=', sha256).orderBy('form_index').execute()).map(toRevision);
    },
    async disclosure(id) {
      return (await readUnsealed([id])).get(id);
    },
    async disclosures(ids) {
      return await readUnsealed(ids);
    },
    async add(revision, importFileId) {
      return (await write((work) => addRevisions(work, actor, [revision], importFileId)))?.[0];
    },
    async addAll(added, importFileId) {
      return await write((work) => addRevisions(work, actor, added, importFileId));
    },
    async reassign(id, to, reason) {
      return await write((work) => reassignRevision(work, actor, id, to, reason));
    },
  };
}
