import type { Access } from '../../server/access.server.ts';
import type { ReadingForm } from './parse-reading.ts';

type Recorded = 'recorded' | 'not-now' | 'no-such-row';

/** Records one judgement for all rows named. They are of this tender's current forms, or nothing is recorded. */
export async function recordReading(access: Access, tenderId: string, { keys, verdict, reason }: Pick<ReadingForm, 'keys' | 'verdict' | 'reason'>): Promise<Recorded> {
  return await eachRow(access, tenderId, keys, async (revisionId, question) => await access.verdicts.record(revisionId, question, verdict, reason));
}

/** Takes back the visitor's own newest judgement of each row. */
export async function undoReading(access: Access, tenderId: string, keys: readonly string[]): Promise<Recorded> {
  return await eachRow(access, tenderId, keys, async (revisionId, question) => await access.verdicts.undo(revisionId, question));
}

async function eachRow(access: Access, tenderId: string, keys: readonly string[], act: (revisionId: string, question: string) => Promise<boolean | 'not-now'>): Promise<Recorded> {
  const current = new Set((await access.revisions.current(tenderId)).map(({ id }) => id));
  const rows = keys.map(rowOf);
  if (rows.length === 0 || rows.some(({ revisionId }) => !current.has(revisionId))) return 'no-such-row';
  for (const { revisionId, question } of rows) {
    const done = await act(revisionId, question);
    if (done === 'not-now') return 'not-now';
    if (!done) return 'no-such-row';
  }
  return 'recorded';
}

/** Ids of revisions hold no full stop; those of questions do. */
function rowOf(key: string): { readonly revisionId: string; readonly question: string } {
  const stop = key.indexOf('.');
  return { revisionId: key.slice(0, Math.max(0, stop)), question: key.slice(stop + 1) };
}
