import { formOf } from '@mds2/catalog';
import { packAnswers, type Answer, type AnswerValue, type Disclosure } from '@mds2/disclosure';
import { CELL_ELSEWHERE, NO_ANSWER, splitCell } from './cell-name.ts';

/** An answer's departure from the usual: null is the usual. Lists are JSON. */
export interface PackedNote {
  readonly place: number;
  readonly raw: string | null;
  readonly notes: string | null;
  readonly noteCells: string | null;
  readonly cell: string | null;
}

/** An answer without a place in the form's order: an unknown ID, a repeated one, one out of order. */
export interface PackedExtra {
  /** Index among all answers of the disclosure. */
  readonly position: number;
  readonly id: string;
  readonly value: AnswerValue;
  readonly raw: string;
  readonly notes: string | null;
  readonly noteCells: string | null;
  readonly cell: string;
}

/** The answers of a disclosure as they are stored. `unpackDisclosure` is the way back, to the very same disclosure. */
export interface PackedDisclosure {
  /** One byte a question in form order, for scoring: value and note traits. */
  readonly codes: Uint8Array;
  /** Uint16, little endian, one a question: the row of its cell; see `cell-name.ts` for 0 and 65535. */
  readonly rows: Uint8Array;
  /** Sheet and column of most answers. */
  readonly cellPrefix: string;
  /** The commonest raw text of each value. */
  readonly raws: Readonly<Partial<Record<AnswerValue, string>>>;
  readonly notes: readonly PackedNote[];
  readonly extras: readonly PackedExtra[];
}

/** Packs the answers by the form's order, which is append only: what is packed today can be read when the form has grown. */
export function packDisclosure(disclosure: Disclosure): PackedDisclosure {
  const { questions } = formOf(disclosure.formVersion);
  const { placed, extras } = sortOut(disclosure);
  const cellPrefix = commonest(placed.flatMap(({ answer }) => splitCell(answer.cell)?.prefix ?? [])) ?? '';
  const raws = commonRaws(placed.map(({ answer }) => answer));
  const rows = new DataView(new ArrayBuffer(questions.length * 2));
  for (let place = 0; place < questions.length; place++) rows.setUint16(place * 2, NO_ANSWER, true);
  const notes: PackedNote[] = [];
  for (const { answer, place } of placed) {
    const cell = splitCell(answer.cell);
    const usualCell = cell?.prefix === cellPrefix;
    rows.setUint16(place * 2, usualCell ? cell.row : CELL_ELSEWHERE, true);
    const note: PackedNote = {
      place,
      raw: answer.raw === (raws[answer.value] ?? '') ? null : answer.raw,
      notes: listOrNull(answer.notes),
      noteCells: listOrNull(answer.noteCells),
      cell: usualCell ? null : answer.cell,
    };
    if (note.raw !== null || note.notes !== null || note.noteCells !== null || note.cell !== null) notes.push(note);
  }
  return { codes: packAnswers(disclosure), rows: new Uint8Array(rows.buffer), cellPrefix, raws, notes, extras };
}

const listOrNull = (list: readonly string[]): string | null => (list.length === 0 ? null : JSON.stringify(list));

function sortOut({ formVersion, answers }: Disclosure): { placed: { answer: Answer; place: number }[]; extras: PackedExtra[] } {
  const places = new Map(formOf(formVersion).questions.map((question, place) => [question.id, place]));
  const seen = new Set<string>();
  const placed: { answer: Answer; place: number }[] = [];
  const extras: PackedExtra[] = [];
  answers.forEach((answer, position) => {
    const place = places.get(answer.id);
    const first = !seen.has(answer.id);
    seen.add(answer.id);
    if (place !== undefined && first && place > (placed.at(-1)?.place ?? -1)) placed.push({ answer, place });
    else extras.push({ position, id: answer.id, value: answer.value, raw: answer.raw, notes: listOrNull(answer.notes), noteCells: listOrNull(answer.noteCells), cell: answer.cell });
  });
  return { placed, extras };
}

function commonRaws(answers: readonly Answer[]): Partial<Record<AnswerValue, string>> {
  const byValue = new Map<AnswerValue, string[]>();
  for (const { value, raw } of answers) {
    const raws = byValue.get(value);
    if (raws) raws.push(raw);
    else byValue.set(value, [raw]);
  }
  // Free texts differ from one another: a common one would only be chance.
  return Object.fromEntries([...byValue].filter(([value]) => value !== 'text').map(([value, raws]) => [value, commonest(raws)!]));
}

/** The value that occurs most often, the first of equals. */
function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}
