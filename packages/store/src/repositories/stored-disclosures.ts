import type { Selectable, Transaction } from 'kysely';
import type { AnswerValue, Disclosure, ReadForm, ReportEntry } from '@mds2/disclosure';
import type { Schema } from '../database/tables.ts';
import type { PackedDisclosure } from '../packing/pack-disclosure.ts';
import { unpackDisclosure } from '../packing/unpack-disclosure.ts';
import type { NewRevision } from '../records.ts';
import type { Reader } from '../unit-of-work.ts';
import { insertMany } from './context.ts';
import { unsealed } from './sealed.ts';

/** Writes the parts of a revision that are only needed when it is opened. */
export async function storeReading(db: Transaction<Schema>, revisionSeq: number, packed: PackedDisclosure, { report, sheets = [] }: Pick<NewRevision, 'report' | 'sheets'>): Promise<void> {
  await db
    .insertInto('reading')
    .values({
      revision_seq: revisionSeq,
      rows: asBuffer(packed.rows),
      cell_prefix: packed.cellPrefix,
      raws: JSON.stringify(packed.raws),
      sheets: JSON.stringify(sheets),
      report: JSON.stringify(report),
    })
    .execute();
  await insertMany(db, 'note', packed.notes.map((note) => ({ revision_seq: revisionSeq, place: note.place, raw: note.raw, notes: note.notes, note_cells: note.noteCells, cell: note.cell })));
  await insertMany(
    db,
    'extra_answer',
    packed.extras.map(({ noteCells, ...extra }) => ({ revision_seq: revisionSeq, note_cells: noteCells, ...extra })),
  );
}

/** Rebuilds disclosures of the organisation by the IDs of their revisions; an ID of another organisation is left out, and one of a sealed tender unless it is asked for. */
export async function readDisclosures(reader: Reader, organisationId: string, ids: readonly string[], { sealed }: { sealed: boolean }): Promise<Map<string, ReadForm>> {
  const forms = new Map<string, ReadForm>();
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const heads = await reader
      .selectFrom('revision')
      .innerJoin('reading', 'reading.revision_seq', 'revision.seq')
      .select(['seq', 'id', 'codes', 'form_version', 'manufacturer', 'model', 'document_id', 'release_date', 'rows', 'cell_prefix', 'raws', 'sheets', 'report'])
      .where('organisation_id', '=', organisationId)
      .where('id', 'in', ids.slice(start, start + IDS_AT_ONCE))
      .$if(!sealed, (query) => query.where('tender_id', 'in', unsealed(reader, organisationId)))
      .execute();
    const seqs = heads.map((head) => head.seq);
    if (seqs.length === 0) continue;
    const notes = groupBySeq(await reader.selectFrom('note').selectAll().where('revision_seq', 'in', seqs).orderBy('revision_seq').orderBy('place').execute());
    const extras = groupBySeq(await reader.selectFrom('extra_answer').selectAll().where('revision_seq', 'in', seqs).orderBy('revision_seq').orderBy('position').execute());
    for (const head of heads) forms.set(head.id, rebuild(head, notes.get(head.seq) ?? [], extras.get(head.seq) ?? []));
  }
  return forms;
}
const IDS_AT_ONCE = 200;

type Head = Pick<Selectable<Schema['revision']>, 'codes' | 'form_version' | 'manufacturer' | 'model' | 'document_id' | 'release_date'> &
  Pick<Selectable<Schema['reading']>, 'rows' | 'cell_prefix' | 'raws' | 'sheets' | 'report'>;

function rebuild(head: Head, notes: readonly Selectable<Schema['note']>[], extras: readonly Selectable<Schema['extra_answer']>[]): ReadForm {
  const packed: PackedDisclosure = {
    codes: head.codes,
    rows: head.rows,
    cellPrefix: head.cell_prefix,
    raws: JSON.parse(head.raws) as PackedDisclosure['raws'],
    notes: notes.map((note) => ({ place: note.place, raw: note.raw, notes: note.notes, noteCells: note.note_cells, cell: note.cell })),
    extras: extras.map((extra) => ({
      position: extra.position,
      id: extra.id,
      value: extra.value as AnswerValue,
      raw: extra.raw,
      notes: extra.notes,
      noteCells: extra.note_cells,
      cell: extra.cell,
    })),
  };
  const document = { manufacturer: head.manufacturer, model: head.model, documentId: head.document_id, releaseDate: head.release_date };
  return {
    sheets: JSON.parse(head.sheets) as string[],
    disclosure: unpackDisclosure({ formVersion: head.form_version as Disclosure['formVersion'], document }, packed),
    report: JSON.parse(head.report) as ReportEntry[],
  };
}

function groupBySeq<Row extends { revision_seq: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.revision_seq);
    if (group) group.push(row);
    else groups.set(row.revision_seq, [row]);
  }
  return groups;
}

export const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
