import { sha256 } from '@mds2/base/hash';
import type { Refusal } from '@mds2/disclosure';
import type { Selectable } from 'kysely';
import type { Schema } from '../database/tables.ts';
import { newId } from '../new-id.ts';
import type { Repositories } from '../contract.ts';
import type { Import, ImportedFile } from '../records.ts';
import { changed, unchanged } from '../unit-of-work.ts';
import { insertMany, lockTender, takesOffers, type Context } from './context.ts';
import { unsealed } from './sealed.ts';
import { settleLine, waitingLine } from './import-lines.ts';
import { keepOriginal } from './originals.ts';
import { revisionColumns, toRevision } from './revision-rows.ts';

/** Files announced together, and what became of each: after a crash the waiting ones are those that are missing. */
export function imports({ reader, actor, write }: Context): Repositories['imports'] {
  const mine = () => reader.selectFrom('import').selectAll().where('organisation_id', '=', actor.organisationId);
  const withFiles = async (rows: readonly Selectable<Schema['import']>[]): Promise<Import[]> => {
    if (rows.length === 0) return [];
    const open = new Set((await unsealed(reader, actor.organisationId).where('id', 'in', [...new Set(rows.map((row) => row.tender_id))]).execute()).map(({ id }) => id));
    const files = await reader
      .selectFrom('import_file')
      .selectAll()
      .where('organisation_id', '=', actor.organisationId)
      .where('import_id', 'in', rows.map((row) => row.id))
      .orderBy('position')
      .orderBy('form_index')
      .execute();
    return rows.map((row) => {
      const lines = files.filter((file) => file.import_id === row.id);
      return toImport(row, open.has(row.tender_id) ? lines : lines.filter((file) => file.form_index === 0).map(receiptOnly));
    });
  };

  return {
    async start(tenderId, names) {
      return await write(async (work) => {
        const tender = await lockTender(work, actor.organisationId, tenderId);
        if (!tender || !takesOffers(tender)) return unchanged(undefined);
        const { db, at } = work;
        const row = await db
          .insertInto('import')
          .values({ id: newId('i'), organisation_id: actor.organisationId, tender_id: tenderId, started_at: at, started_by: actor.name })
          .returningAll()
          .executeTakeFirstOrThrow();
        const files = names.map((name, position) => ({
          id: newId('f'),
          organisation_id: actor.organisationId,
          import_id: row.id,
          position,
          form_index: 0,
          name,
          bytes: null,
          sha256: null,
          outcome: 'waiting',
          revision_id: null,
          refusal: null,
          at,
        }));
        await insertMany(db, 'import_file', files);
        return changed(toImport(row, files), { action: 'import.start', subject: `import:${row.id}`, tenderId, after: { names } });
      });
    },
    async list(tenderId) {
      return await withFiles(await mine().where('tender_id', '=', tenderId).orderBy('seq', 'desc').execute());
    },
    async find(id) {
      return (await withFiles(await mine().where('id', '=', id).execute()))[0];
    },
    async refuse(importFileId, bytes, refusal) {
      return await write(async (work) => {
        const line = await waitingLine(work, actor.organisationId, importFileId);
        if (!line) return unchanged(false);
        const hash = bytes && sha256(bytes);
        if (bytes && hash !== null) await keepOriginal(work, actor.organisationId, hash, bytes);
        await work.db
          .updateTable('import_file')
          .set({ outcome: 'refused', refusal: JSON.stringify(refusal), bytes: bytes?.byteLength ?? null, sha256: hash, at: work.at })
          .where('id', '=', importFileId)
          .execute();
        return changed(true, { action: 'import-file.refuse', subject: `import-file:${importFileId}`, tenderId: line.tender_id, after: { name: line.name, sha256: hash, refusal } });
      });
    },
    async alreadyHere(importFileId, hash) {
      return await write(async (work) => {
        const line = await waitingLine(work, actor.organisationId, importFileId);
        if (!line) return unchanged(false);
        const known = await work.db.selectFrom('revision').select(revisionColumns).where('tender_id', '=', line.tender_id).where('sha256', '=', hash).orderBy('form_index').execute();
        if (known.length === 0) return unchanged(false);
        const outcomes = known.map((row) => ({ outcome: 'already-here' as const, revision: toRevision(row) }));
        return changed(true, ...(await settleLine(work, actor.organisationId, line.tender_id, importFileId, outcomes)));
      });
    },
    async dismiss(importFileId) {
      return await write(async (work) => {
        const line = await waitingLine(work, actor.organisationId, importFileId);
        if (!line) return unchanged(false);
        await work.db.deleteFrom('import_file').where('id', '=', importFileId).execute();
        return changed(true, { action: 'import-file.dismiss', subject: `import-file:${importFileId}`, tenderId: line.tender_id, before: { name: line.name } });
      });
    },
  };
}

/** Of a sealed tender's line: that a file came in and whether it could be read. One that has not come keeps its name, so that it can be sent again. */
function receiptOnly(file: Selectable<Schema['import_file']>): Selectable<Schema['import_file']> {
  if (file.outcome === 'waiting') return file;
  const refusal = file.refusal === null ? null : JSON.stringify({ kind: (JSON.parse(file.refusal) as Refusal).kind });
  return { ...file, name: '', bytes: null, revision_id: null, refusal, outcome: file.outcome === 'refused' ? 'refused' : 'created' };
}

function toImport(row: Selectable<Schema['import']>, files: readonly Selectable<Schema['import_file']>[]): Import {
  return { id: row.id, tenderId: row.tender_id, startedAt: row.started_at, startedBy: row.started_by, files: files.map(toFile) };
}

function toFile(row: Selectable<Schema['import_file']>): ImportedFile {
  return {
    id: row.id,
    importId: row.import_id,
    position: row.position,
    formIndex: row.form_index,
    name: row.name,
    bytes: row.bytes,
    sha256: row.sha256,
    outcome: row.outcome as ImportedFile['outcome'],
    revisionId: row.revision_id,
    refusal: row.refusal === null ? null : (JSON.parse(row.refusal) as Refusal),
    at: row.at,
  };
}
