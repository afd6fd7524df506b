import { fail, ok, type Result } from '@mds2/base';
import type { ReadForm, Refusal } from '../model.ts';
import { defaultLimits, type Limits } from '../xlsx/limits.ts';
import { openWorkbook } from '../xlsx/open-workbook.ts';
import { readForms } from './read-forms.ts';

/** What one file held: at least one form. */
export interface Reading {
  readonly forms: readonly ReadForm[];
}

/**
 * Reads an .xlsx file into the MDS2 forms that it holds. Never throws: a file that cannot be used is a refusal, and a
 * workbook without an MDS2 is one too (`not-mds2`). Time and memory are bounded by `limits`.
 */
export function readWorkbook(bytes: Uint8Array, limits: Limits = defaultLimits): Result<Reading, Refusal> {
  const workbook = openWorkbook(bytes, limits);
  if (!workbook.ok) return workbook;
  const forms = readForms(workbook.value);
  if (forms.length > 0) return ok({ forms });
  return fail({ kind: 'not-mds2', sheets: workbook.value.sheets.map(({ name }) => name) });
}
