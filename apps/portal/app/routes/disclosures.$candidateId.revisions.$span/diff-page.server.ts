import { questionOf } from '@mds2/catalog';
import { changeKinds, describeChangeKind, describeDiff, diffDisclosures, type Answer, type AnswerValue, type ChangeKind, type DisclosureDiff } from '@mds2/disclosure';
import type { Revision } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { notFound } from '../../server/refusals.server.ts';
import { nameOf } from '../tenders_.$tenderId/file-line.server.ts';

export interface ChangeLine {
  readonly id: string;
  readonly label: string;
  readonly kind: ChangeKind;
  readonly before: ChangedAnswer | null;
  readonly after: ChangedAnswer | null;
  readonly notesChanged: boolean;
  readonly importance: number;
}

export interface ChangedAnswer {
  readonly value: AnswerValue;
  readonly raw: string;
  readonly notes: readonly string[];
  readonly cell: string;
}

export interface DiffPage {
  readonly tenderId: string;
  readonly candidate: { readonly id: string; readonly name: string };
  readonly older: RevisionHead;
  readonly newer: RevisionHead;
  /** The whole diff in one line, losses first. */
  readonly summary: string;
  readonly comparable: boolean;
  /** The kinds that occur, losses first, each with its word. */
  readonly kinds: readonly { readonly kind: ChangeKind; readonly word: string; readonly count: number }[];
  readonly document: DisclosureDiff['document'];
  readonly kind: ChangeKind | null;
  readonly changes: readonly ChangeLine[];
  /** Changes that are not shown, of the kind that was asked for. */
  readonly more: number;
  readonly numbers: readonly number[];
}

export interface RevisionHead {
  readonly number: number;
  readonly importedAt: string;
  readonly fileName: string;
  readonly manual: boolean;
}

const MOST = 80;
const TEXT = 400;

/** What the newer of two revisions says otherwise. `span` is `1..2`; the order within it does not matter. */
export async function diffPage(access: Access, candidateId: string, span: string, wanted: string | null): Promise<DiffPage> {
  const candidate = await access.candidates.find(candidateId);
  const [, a, b] = /^(\d{1,6})\.\.(\d{1,6})$/.exec(span) ?? [];
  if (!candidate || a === undefined || b === undefined) throw notFound();
  const revisions = await access.revisions.ofCandidate(candidate.id);
  const pick = (number: number) => revisions.find(({ revision }) => revision === number);
  const older = pick(Math.min(Number(a), Number(b)));
  const newer = pick(Math.max(Number(a), Number(b)));
  if (!older || !newer || older === newer) throw notFound();
  const read = await access.revisions.disclosures([older.id, newer.id]);
  const [before, after] = [read.get(older.id)?.disclosure, read.get(newer.id)?.disclosure];
  if (!before || !after) throw notFound();
  const diff = diffDisclosures(before, after);
  const kind = changeKinds.find((one) => one === wanted) ?? null;
  const asked = diff.changes.filter((change) => kind === null || change.kind === kind);
  return {
    tenderId: candidate.tenderId,
    candidate: { id: candidate.id, name: nameOf(candidate) },
    older: headOf(older),
    newer: headOf(newer),
    summary: describeDiff(diff, access.locale),
    comparable: diff.comparable,
    kinds: changeKinds.filter((one) => diff.counts[one] > 0).map((one) => ({ kind: one, word: describeChangeKind(one, access.locale), count: diff.counts[one] })),
    document: diff.document,
    kind,
    changes: asked.slice(0, MOST).map((change) => ({
      id: change.id,
      label: questionOf(after.formVersion, change.id)?.label[access.locale] ?? '',
      kind: change.kind,
      before: answerOf(change.before),
      after: answerOf(change.after),
      notesChanged: change.notesChanged,
      importance: change.importance,
    })),
    more: Math.max(0, asked.length - MOST),
    numbers: revisions.map(({ revision }) => revision).sort((x, y) => x - y),
  };
}

const headOf = ({ revision, importedAt, fileName, origin }: Revision): RevisionHead => ({ number: revision, importedAt, fileName, manual: origin === 'manual' });

function answerOf(answer: Answer | null): ChangedAnswer | null {
  return answer && { value: answer.value, raw: cut(answer.raw), notes: answer.notes.map(cut), cell: answer.cell };
}

const cut = (text: string): string => (text.length > TEXT ? `${text.slice(0, TEXT)}…` : text);
