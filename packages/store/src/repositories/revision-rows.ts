import type { Selectable } from 'kysely';
import type { Schema } from '../database/tables.ts';
import type { Revision } from '../records.ts';

/** What lists show: everything but the codes. */
export const revisionColumns = [
  'seq',
  'id',
  'tender_id',
  'candidate_id',
  'revision',
  'current',
  'form_version',
  'file_name',
  'sha256',
  'bytes',
  'origin',
  'form_index',
  'manufacturer',
  'model',
  'document_id',
  'release_date',
  'answered',
  'open',
  'findings',
  'imported_at',
  'imported_by',
] as const satisfies readonly (keyof Schema['revision'])[];

export function toRevision(row: Pick<Selectable<Schema['revision']>, (typeof revisionColumns)[number]>): Revision {
  return {
    id: row.id,
    tenderId: row.tender_id,
    candidateId: row.candidate_id,
    revision: row.revision,
    current: row.current === 1,
    fileName: row.file_name,
    sha256: row.sha256,
    bytes: row.bytes,
    origin: row.origin as Revision['origin'],
    formIndex: row.form_index,
    formVersion: row.form_version as Revision['formVersion'],
    document: { manufacturer: row.manufacturer, model: row.model, documentId: row.document_id, releaseDate: row.release_date },
    counts: { answered: row.answered, open: row.open, findings: row.findings },
    importedAt: row.imported_at,
    importedBy: row.imported_by,
  };
}
