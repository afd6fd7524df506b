import type { FormVersion } from '@mds2/catalog';
import type { Answer, DocumentHeader } from '../model.ts';

/**
 * What became of one answer. `worse` and `better` by the polarity of the question; `withdrawn` was stated and is silent now,
 * `new` the reverse; `changed` is another answer of which neither is better; `note-changed` the same answer with other notes.
 */
export type ChangeKind = 'worse' | 'withdrawn' | 'changed' | 'note-changed' | 'new' | 'better';

export interface AnswerChange {
  readonly id: string;
  readonly kind: ChangeKind;
  /** null where the revision has no row for the question. */
  readonly before: Answer | null;
  readonly after: Answer | null;
  /** Whether the notes differ too, whatever the kind. */
  readonly notesChanged: boolean;
  /** 0 to 3, of the catalogue; 0 for an ID that it does not have. */
  readonly importance: number;
}

export interface DocumentChange {
  readonly field: keyof DocumentHeader;
  readonly before: string | null;
  readonly after: string | null;
}

export interface DisclosureDiff {
  readonly versions: { readonly older: FormVersion; readonly newer: FormVersion };
  /** False between editions of the form: their IDs do not ask the same, so that no answers are compared. */
  readonly comparable: boolean;
  readonly document: readonly DocumentChange[];
  /** Losses first: worse, withdrawn, changed, note-changed, new, better; then by importance; then in form order. */
  readonly changes: readonly AnswerChange[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
}

/** In the order in which a person wants to hear of them. */
export const changeKinds = [
  'worse',
  'withdrawn',
  'changed',
  'note-changed',
  'new',
  'better',
] as const satisfies readonly ChangeKind[];
