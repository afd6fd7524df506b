import type { Selectable } from 'kysely';
import type { Schema } from '../database/tables.ts';
import { newId } from '../new-id.ts';
import type { AddOutcome } from '../records.ts';
import type { AuditDraft, Work } from '../unit-of-work.ts';

export type LineRow = Selectable<Schema['import_file']> & { tender_id: string };

/** A line that still waits for its file; undefined where it is another organisation's or was settled already. */
export async function waitingLine({ db, dialect }: Work, organisationId: string, id: string): Promise<LineRow | undefined> {
  return await db
    .selectFrom('import_file')
    .innerJoin('import', 'import.id', 'import_file.import_id')
    .selectAll('import_file')
    .select('import.tender_id')
    .where('import_file.organisation_id', '=', organisationId)
    .where('import_file.id', '=', id)
    .where('import_file.outcome', '=', 'waiting')
    .$if(dialect === 'postgres', (query) => query.forUpdate('import_file'))
    .executeTakeFirst();
}

/** Writes what a file became: the first form settles the announced line, each further form has a line of its own beside it. */
export async function settleLine(work: Work, organisationId: string, tenderId: string, id: string, outcomes: readonly AddOutcome[]): Promise<AuditDraft[]> {
  const line = await waitingLine(work, organisationId, id);
  if (line?.tender_id !== tenderId) return [];
  for (const [index, { outcome, revision }] of outcomes.entries()) {
    const settled = { outcome, revision_id: revision.id, form_index: revision.formIndex, bytes: revision.bytes, sha256: revision.sha256, at: work.at };
    if (index === 0) await work.db.updateTable('import_file').set(settled).where('id', '=', id).execute();
    else {
      const { import_id, organisation_id, position, name } = line;
      await work.db.insertInto('import_file').values({ id: newId('f'), organisation_id, import_id, position, name, refusal: null, ...settled }).execute();
    }
  }
  const after = { name: line.name, outcomes: outcomes.map(({ outcome, revision }) => ({ outcome, revisionId: revision.id })) };
  return [{ action: 'import-file.settle', subject: `import-file:${id}`, tenderId, before: { outcome: 'waiting' }, after }];
}
