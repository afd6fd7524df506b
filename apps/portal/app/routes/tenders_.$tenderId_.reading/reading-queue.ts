import type { OpenAnswer } from '@mds2/assessment';
import { questionOf } from '@mds2/catalog';
import type { Answer, Disclosure } from '@mds2/disclosure';

/** What reading an answer could still change: the first place, another pair's order or a knock-out, only figures, nothing as it stands. */
export type Bearing = 'first' | 'order' | 'total' | 'none';

/** One candidate's current form, as far as the queue looks at it. */
export interface Form {
  readonly candidateId: string;
  readonly revisionId: string;
  readonly disclosure: Pick<Disclosure, 'formVersion' | 'answers'>;
  /** Questions of the older form by those of HN 1-2019 that read them; empty for HN 1-2019 itself. */
  readonly askedAs: ReadonlyMap<string, string>;
  /** Questions that somebody has read already: they stay among what there was to read. */
  readonly judged: ReadonlySet<string>;
}

/** An answer that says something only to a reader. */
export interface ReadingItem {
  /** `revision.question`: names it in addresses. */
  readonly key: string;
  readonly candidateId: string;
  readonly revisionId: string;
  /** Of the vendor's own form version. */
  readonly question: string;
  readonly answer: Answer;
  /** The same for the same words, whichever row or vendor they stand in. */
  readonly text: string;
  readonly bearing: Bearing;
  /** How far it could move an end of its total, as a share. */
  readonly swing: number;
}

/** Open answers worth asking about, in their order (`askFirst`); those of the sets that could change the first place come first. */
export interface ReadingOrder {
  /** `candidate question`: place, from 0. */
  readonly places: ReadonlyMap<string, number>;
  /** Those of `places` that could change the first place. */
  readonly first: ReadonlySet<string>;
  /** All open answers that can change a figure. */
  readonly swings: ReadonlyMap<string, number>;
}

export const itemKey = (revisionId: string, question: string): string => `${revisionId}.${question}`;
export const orderKey = (candidateId: string, question: string): string => `${candidateId} ${question}`;

/** The order from what the assessment says; `first` are the answers of the decisive sets. */
export function readingOrder(all: readonly OpenAnswer[], asked: readonly OpenAnswer[], first: readonly OpenAnswer[]): ReadingOrder {
  const keyOf = ({ key, question }: OpenAnswer): string => orderKey(key, question);
  return {
    places: new Map(asked.map((answer, place) => [keyOf(answer), place])),
    first: new Set(first.map(keyOf)),
    swings: new Map(all.map((answer) => [keyOf(answer), answer.swing])),
  };
}

/**
 * All answers that only a person can read, those first that can change the ranking, then by how far they move a total, then in
 * the order of the candidates and of their forms. Names, dates and what no score can ever count are not in it.
 */
export function readingQueue(forms: readonly Form[], order: ReadingOrder): readonly ReadingItem[] {
  const placed = forms.flatMap((form) => {
    const asks = questionsBehind(form.askedAs);
    return form.disclosure.answers.flatMap((answer) => {
      if (!needsReader(answer)) return [];
      const behind = form.disclosure.formVersion === 'HN 1-2019' ? [answer.id] : (asks.get(answer.id) ?? []);
      const keys = behind.map((question) => orderKey(form.candidateId, question));
      const place = Math.min(...keys.map((key) => order.places.get(key) ?? Infinity));
      const swing = Math.max(...keys.map((key) => order.swings.get(key) ?? 0));
      const bearing: Bearing = keys.some((key) => order.first.has(key)) ? 'first' : place < Infinity ? 'order' : keys.some((key) => order.swings.has(key)) ? 'total' : 'none';
      if (bearing === 'none' && !form.judged.has(answer.id) && !behind.some(canCount)) return [];
      const { candidateId, revisionId } = form;
      return [{ place, item: { key: itemKey(revisionId, answer.id), candidateId, revisionId, question: answer.id, answer, text: wordsOf(answer), bearing, swing } }];
    });
  });
  // Infinity minus itself is no number: those without a place are told apart by their bearing first.
  return placed
    .sort((a, b) => BEARINGS.indexOf(a.item.bearing) - BEARINGS.indexOf(b.item.bearing) || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0) || b.item.swing - a.item.swing)
    .map(({ item }) => item);
}

const BEARINGS: readonly Bearing[] = ['first', 'order', 'total', 'none'];

/** Whether the answer says something that no rule can weigh: free text, or a note beside an answer that is neither yes nor no. */
export function needsReader({ value, raw, notes }: Pick<Answer, 'value' | 'raw' | 'notes'>): boolean {
  if (value === 'text') return raw.trim() !== '' || notes.length > 0;
  return (value === 'see-note' || value === 'blank') && notes.some((note) => note.trim() !== '');
}

/** The words to be read, whatever their spacing; the reference to the note ("See Note 5") is none of them. */
export function wordsOf({ value, raw, notes }: Pick<Answer, 'value' | 'raw' | 'notes'>): string {
  const words = value === 'text' ? [raw, ...notes] : notes;
  return words.map((text) => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()).join('\n');
}

/** Whether a plain answer to the question can count in some profile: names and dates never do. */
function canCount(id: string): boolean {
  const question = questionOf('HN 1-2019', id);
  return question !== undefined && question.polarity !== 'info' && question.kind !== 'free-text' && question.kind !== 'date' && question.kind !== 'notes';
}

function questionsBehind(askedAs: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const behind = new Map<string, string[]>();
  for (const [question, older] of askedAs) behind.set(older, [...(behind.get(older) ?? []), question]);
  return behind;
}
