import { formOf } from '@mds2/catalog';
import { valueOf, type Answer, type Disclosure } from '@mds2/disclosure';
import { CELL_ELSEWHERE, NO_ANSWER } from './cell-name.ts';
import type { PackedDisclosure, PackedNote } from './pack-disclosure.ts';

/** Rebuilds what `packDisclosure` was given, answer by answer. */
export function unpackDisclosure(frame: Pick<Disclosure, 'formVersion' | 'document'>, packed: PackedDisclosure): Disclosure {
  const { questions } = formOf(frame.formVersion);
  const rows = new DataView(packed.rows.buffer, packed.rows.byteOffset, packed.rows.byteLength);
  const notes = new Map(packed.notes.map((note) => [note.place, note]));
  const placed: Answer[] = [];
  // The form may have grown since: questions behind the end of what is stored were not in it.
  for (let place = 0; place < rows.byteLength / 2; place++) {
    const row = rows.getUint16(place * 2, true);
    if (row === NO_ANSWER) continue;
    placed.push(answerAt(questions[place]!.id, packed, place, row, notes.get(place)));
  }
  const extras = new Map(packed.extras.map((extra) => [extra.position, extra]));
  const answers: Answer[] = [];
  let next = 0;
  while (answers.length < placed.length + extras.size) {
    const extra = extras.get(answers.length);
    if (extra) answers.push({ id: extra.id, value: extra.value, raw: extra.raw, notes: list(extra.notes), noteCells: list(extra.noteCells), cell: extra.cell });
    else answers.push(placed[next++]!);
  }
  return { ...frame, answers };
}

function answerAt(id: string, packed: PackedDisclosure, place: number, row: number, note: PackedNote | undefined): Answer {
  const value = valueOf(packed.codes[place]!);
  return {
    id,
    value,
    raw: note?.raw ?? packed.raws[value] ?? '',
    notes: list(note?.notes ?? null),
    noteCells: list(note?.noteCells ?? null),
    cell: row === CELL_ELSEWHERE ? (note?.cell ?? '') : `${packed.cellPrefix}${row}`,
  };
}

const list = (json: string | null): string[] => (json === null ? [] : (JSON.parse(json) as string[]));
