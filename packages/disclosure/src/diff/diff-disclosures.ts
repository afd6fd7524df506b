import { formOf, questionOf } from '@mds2/catalog';
import { inFormOrder, questionIndex } from '../expression/question-index.ts';
import type { Answer, Disclosure, DocumentHeader } from '../model.ts';
import {
  changeKinds,
  type AnswerChange,
  type ChangeKind,
  type DisclosureDiff,
  type DocumentChange,
} from './disclosure-diff.ts';
import { compareStandings, standingsIn, type Standing } from './standing.ts';

/**
 * What a newer revision says otherwise than an older one, question by question: judged by the polarity of the question, with
 * gates in mind (an answer that no longer applies is changed, not worse). Another spelling of the same answer is no change.
 */
export function diffDisclosures(older: Disclosure, newer: Disclosure): DisclosureDiff {
  const comparable = older.formVersion === newer.formVersion;
  const changes = comparable ? changesBetween(older, newer) : [];
  const counts = Object.fromEntries(
    changeKinds.map((kind) => [kind, changes.filter((change) => change.kind === kind).length]),
  );
  return {
    versions: { older: older.formVersion, newer: newer.formVersion },
    comparable,
    document: documentChanges(older.document, newer.document),
    changes,
    counts: counts as Record<ChangeKind, number>,
  };
}

function changesBetween(older: Disclosure, newer: Disclosure): readonly AnswerChange[] {
  const version = older.formVersion;
  const [before, after] = [byId(older), byId(newer)];
  const [standingBefore, standingAfter] = [standingsIn(older), standingsIn(newer)];
  const changes: AnswerChange[] = [];
  for (const id of inFormOrder(questionIndex(formOf(version)), [...before.keys(), ...after.keys()])) {
    const question = questionOf(version, id);
    const [from, to] = [before.get(id), after.get(id)];
    const notesChanged = notesOf(from) !== notesOf(to);
    const kind = kindOf(from, to, standingBefore(question, from), standingAfter(question, to), notesChanged);
    if (kind) {
      changes.push({
        id,
        kind,
        before: from ?? null,
        after: to ?? null,
        notesChanged,
        importance: question?.importance ?? 0,
      });
    }
  }
  const rank = (change: AnswerChange) => changeKinds.indexOf(change.kind) * 10 - change.importance;
  return changes.sort((a, b) => rank(a) - rank(b));
}

function kindOf(
  from: Answer | undefined,
  to: Answer | undefined,
  before: Standing,
  after: Standing,
  notesChanged: boolean,
): ChangeKind | null {
  if (before === 'silent' && after === 'silent') return notesChanged ? 'note-changed' : null;
  if (after === 'silent') return 'withdrawn';
  if (before === 'silent') return 'new';
  const step = compareStandings(before, after);
  if (step !== 0) return step > 0 ? 'better' : 'worse';
  if (from!.value !== to!.value || (from!.value === 'text' && plain(from!.raw) !== plain(to!.raw))) return 'changed';
  return notesChanged ? 'note-changed' : null;
}

/** The first row of a repeated ID counts, as everywhere. */
function byId({ answers }: Disclosure): ReadonlyMap<string, Answer> {
  const map = new Map<string, Answer>();
  for (const answer of answers) if (!map.has(answer.id)) map.set(answer.id, answer);
  return map;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const notesOf = (answer: Answer | undefined): string => (answer?.notes ?? []).map(plain).join('\n');

const fields = [
  'manufacturer',
  'model',
  'documentId',
  'releaseDate',
] as const satisfies readonly (keyof DocumentHeader)[];

function documentChanges(older: DocumentHeader, newer: DocumentHeader): readonly DocumentChange[] {
  return fields
    .filter((field) => older[field] !== newer[field])
    .map((field) => ({ field, before: older[field], after: newer[field] }));
}
