import type { FormVersion } from '@mds2/catalog';
import type { Reader } from '../unit-of-work.ts';

/** What never changes of a stored revision. */
export interface PackedRow {
  readonly seq: number;
  readonly id: string;
  readonly formVersion: FormVersion;
  readonly codes: Uint8Array;
}

/**
 * Packed rows of the largest tenders looked at last. Moving a weight scores all of them again and again, and reading them takes
 * as long as scoring them. A revision's codes never change, so that rows are right as long as they are those of the same revisions. Only what was committed is kept: a number given in a transaction that was
 * rolled back is given again.
 */
const kept = new Map<string, readonly PackedRow[]>();
const TENDERS = 3;
const FEWEST = 500;

/** The current revisions of a tender that is known to be the organisation's, oldest first; `keep` only outside a transaction. */
export async function currentRows(reader: Reader, tenderId: string, keep: boolean): Promise<readonly PackedRow[]> {
  const mine = reader.selectFrom('revision').where('tender_id', '=', tenderId).where('current', '=', 1).orderBy('seq');
  const known = kept.get(tenderId);
  if (known) {
    const now = await mine.select('seq').execute();
    if (now.length === known.length && now.every(({ seq }, index) => seq === known[index]!.seq)) return known;
  }
  const rows = pack(await mine.select(['seq', 'id', 'form_version', 'codes']).execute());
  if (!keep) return rows;
  kept.delete(tenderId);
  if (rows.length >= FEWEST) kept.set(tenderId, rows);
  if (kept.size > TENDERS) kept.delete(kept.keys().next().value!);
  return rows;
}

/** With the codes of all rows in one piece of memory. */
function pack(rows: readonly { readonly seq: number; readonly id: string; readonly form_version: string; readonly codes: Uint8Array }[]): PackedRow[] {
  const all = new Uint8Array(rows.reduce((sum, { codes }) => sum + codes.length, 0));
  let at = 0;
  return rows.map(({ seq, id, form_version, codes }) => {
    const from = at;
    all.set(codes, from);
    at += codes.length;
    return { seq, id, formVersion: form_version as FormVersion, codes: all.subarray(from, at) };
  });
}
