import { fail, ok, type Result } from '@mds2/base';
import type { Verdict } from '@mds2/disclosure';

export interface Settling {
  readonly question: string;
  readonly verdict: Verdict;
  readonly reason: string;
}

const verdicts: readonly Verdict[] = ['yes', 'no', 'partial', 'na', 'open'];

/** Reads the form by which a person settles an open answer. Without a reason nothing is recorded. */
export function parseSettling(form: FormData): Result<Settling, 'verdict-missing' | 'reason-missing'> {
  const verdict = verdicts.find((one) => one === form.get('verdict'));
  if (!verdict) return fail('verdict-missing');
  const reason = String(form.get('reason') ?? '').trim().slice(0, 2000);
  if (reason === '') return fail('reason-missing');
  return ok({ question: String(form.get('question') ?? ''), verdict, reason });
}
