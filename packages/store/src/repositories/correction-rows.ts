import type { Correction } from '@mds2/disclosure';
import type { Selectable } from 'kysely';
import type { Schema } from '../database/tables.ts';
import type { Reader } from '../unit-of-work.ts';

export type CorrectionRow = Selectable<Schema['correction']> & Correction;

/** The corrections that count, by revision: of one place the newest that was not undone, oldest place first. */
export async function standingCorrections(reader: Reader, revisionSeqs: readonly number[]): Promise<Map<number, CorrectionRow[]>> {
  const byRevision = new Map<number, CorrectionRow[]>();
  if (revisionSeqs.length === 0) return byRevision;
  const rows = await reader.selectFrom('correction').selectAll().where('revision_seq', 'in', [...revisionSeqs]).where('undone_at', 'is', null).orderBy('seq').execute();
  return newestAtEachPlace(rows as CorrectionRow[]);
}

/** The same of all revisions of a tender. */
export async function standingCorrectionsIn(reader: Reader, tenderId: string): Promise<Map<number, CorrectionRow[]>> {
  const rows = await reader
    .selectFrom('correction')
    .innerJoin('revision', 'revision.seq', 'correction.revision_seq')
    .selectAll('correction')
    .where('revision.tender_id', '=', tenderId)
    .where('correction.undone_at', 'is', null)
    .orderBy('correction.seq')
    .execute();
  return newestAtEachPlace(rows as CorrectionRow[]);
}

function newestAtEachPlace(rows: readonly CorrectionRow[]): Map<number, CorrectionRow[]> {
  const byRevision = new Map<number, Map<string, CorrectionRow>>();
  for (const row of rows) {
    const places = byRevision.get(row.revision_seq) ?? new Map<string, CorrectionRow>();
    places.set(`${row.field} ${row.question ?? ''}`, row);
    byRevision.set(row.revision_seq, places);
  }
  return new Map([...byRevision].map(([seq, places]) => [seq, [...places.values()]]));
}
