import { fail, ok, type Result } from '@mds2/base';

/** What a person needs to know of a candidate to choose it. */
export interface Choosable {
  readonly id: string;
  readonly knockedOut: boolean;
  readonly openKnockOuts: number;
}

export interface Deciding {
  /** null = none of them. */
  readonly candidateId: string | null;
  /** With the waiver as its last paragraph, where there is one. */
  readonly reason: string;
}

export type DecidingError = 'candidate-missing' | 'candidate-out' | 'reason-missing' | 'waiver-missing' | 'confirm-missing';

const MOST = 4000;

/** Reads the form of a decision. Whoever is knocked out cannot be chosen; open knock-outs need a waiver; `waived` words it. */
export function parseDecision(form: FormData, candidates: readonly Choosable[], waived: string): Result<Deciding, DecidingError> {
  const text = (name: string): string => String(form.get(name) ?? '').trim().slice(0, MOST);
  const chosen = text('candidate');
  const candidate = candidates.find(({ id }) => id === chosen);
  if (chosen !== 'none' && !candidate) return fail('candidate-missing');
  if (candidate?.knockedOut) return fail('candidate-out');
  const reason = text('reason');
  if (reason === '') return fail('reason-missing');
  const waiver = text('waiver');
  if (candidate && candidate.openKnockOuts > 0 && waiver === '') return fail('waiver-missing');
  if (form.get('confirm') === null) return fail('confirm-missing');
  return ok({ candidateId: candidate?.id ?? null, reason: candidate && candidate.openKnockOuts > 0 ? `${reason}\n\n${waived}: ${waiver}` : reason });
}
