import { fail, ok, type Result } from '@mds2/base';
import type { Verdict } from '@mds2/disclosure';

/** In the order of the number keys. */
export const verdicts: readonly Verdict[] = ['yes', 'no', 'partial', 'na', 'open'];

/** What a person says about one row, and about others with the same words. */
export interface ReadingForm {
  /** Keys of items; the one that was looked at first. */
  readonly keys: readonly string[];
  readonly verdict: Verdict;
  readonly reason: string;
  /** Item to go on with; null for the first of the queue. */
  readonly next: string | null;
}

export interface UndoForm {
  readonly keys: readonly string[];
}

export type ReadingError = 'verdict-missing' | 'reason-missing';

const ROWS_AT_ONCE = 100;

/** Reads the desk's form; without a verdict or a reason nothing is recorded. */
export function parseReading(form: FormData): Result<ReadingForm, ReadingError> {
  const verdict = verdicts.find((one) => one === form.get('verdict'));
  if (!verdict) return fail('verdict-missing');
  const reason = textOf(form.get('reason')).trim().slice(0, 2000);
  if (reason === '') return fail('reason-missing');
  const next = textOf(form.get('next'));
  const others = form.getAll(form.get('rows') === 'all' ? 'same' : 'also');
  return ok({ keys: keysOf([form.get('item'), ...others]), verdict, reason, next: next === '' ? null : next });
}

/** Which judgements to take back. */
export const parseUndo = (form: FormData): UndoForm => ({ keys: keysOf(form.getAll('item')) });

const keysOf = (values: readonly (FormDataEntryValue | null)[]): readonly string[] => [...new Set(values.map(textOf).filter((key) => key !== ''))].slice(0, ROWS_AT_ONCE);

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');
