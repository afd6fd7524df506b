import { stillValid } from '@mds2/disclosure';
import type { Work } from '../unit-of-work.ts';
import { standingCorrections } from './correction-rows.ts';

/** Keeps the corrections of the revision before for a new one, where the place still says what it said when it was corrected. */
export async function carryCorrections({ db }: Work, fromSeq: number, toSeq: number, disclosure: Parameters<typeof stillValid>[0]): Promise<void> {
  const standing = (await standingCorrections(db, [fromSeq])).get(fromSeq) ?? [];
  const kept = new Set(stillValid(disclosure, standing));
  for (const row of standing.filter((one) => kept.has(one))) {
    const { field, question, read, corrected, reason, person_id, by, at } = row;
    await db.insertInto('correction').values({ revision_seq: toSeq, field, question, read, corrected, reason, person_id, by, at, carried: 1, undone_at: null, undone_by: null }).execute();
  }
}
