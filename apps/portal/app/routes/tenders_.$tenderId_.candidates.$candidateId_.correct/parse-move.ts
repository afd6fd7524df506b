import { fail, ok, type Result } from '@mds2/base';

export interface Move {
  readonly revision: string;
  readonly to: { readonly candidateId: string } | { readonly manufacturer: string; readonly model: string; readonly tenderId: string };
  readonly reason: string;
}

export type MoveError = 'target-missing' | 'target-same' | 'reason-missing';

/** Reads the form that moves a revision off candidate `from` of tender `tenderId`: to another candidate, or to a new one there or in another tender. */
export function parseMove(form: FormData, from: string, tenderId: string): Result<Move, MoveError> {
  const text = (name: string): string => String(form.get(name) ?? '').trim().slice(0, 200);
  const target = text('target');
  const model = text('model');
  if (target === from) return fail('target-same');
  if (target === '' || (target === 'new' && model === '')) return fail('target-missing');
  const reason = String(form.get('reason') ?? '').trim().slice(0, 2000);
  if (reason === '') return fail('reason-missing');
  return ok({ revision: text('revision'), reason, to: target === 'new' ? { manufacturer: text('manufacturer'), model, tenderId: text('tender') || tenderId } : { candidateId: target } });
}
