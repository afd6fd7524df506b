import { CompiledQuery } from 'kysely';
import { findProfile } from '../repositories/profiles.ts';
import { asBuffer } from '../repositories/stored-disclosures.ts';
import type { ProfileKey, Tender } from '../records.ts';
import type { Work } from '../unit-of-work.ts';
import { keepBasis, readyFor } from './score-basis.ts';
import { scorableRows } from './scorable-rows.ts';
import { scoreRows, type ScoredRow } from './score-rows.ts';

/**
 * Stores the totals of a tender's revisions under a profile version (its own unless said otherwise): of `seqs` anew, or of
 * all current ones that have none yet. Returns how many; none where the profile does not exist or cannot be scored with,
 * which is for the page of the profile to say.
 */
export async function storeScores(work: Work, organisationId: string, tender: Tender, { profile: key, seqs }: { profile?: ProfileKey; seqs?: readonly number[] } = {}): Promise<number> {
  const { id, version } = key ?? { id: tender.profileId, version: tender.profileVersion };
  const profile = await findProfile(work.db, organisationId, id, version);
  const ready = profile && readyFor(tender, profile);
  if (!ready?.ok) return 0;
  const { scorer, scopeKey } = ready.value;
  const basis = await keepBasis(work, tender.id, { id, version }, scopeKey);
  const rows = await scorableRows(work.db, scorer, { organisationId, tenderId: tender.id, ...(seqs ? { seqs } : { withoutScoreUnder: basis }) });
  await writeScores(work, basis, scoreRows(rows, scorer));
  return rows.length;
}

const COLUMNS = ['basis_seq', 'revision_seq', 'knocked_out', 'low', 'high', 'coverage', 'failed', 'open', 'practices'] as const;
const ROWS_AT_ONCE = 400;

/** Written as plain statements: for ten thousand rows the query builder would take longer than the database. */
async function writeScores({ db, dialect }: Work, basis: number, scores: readonly ScoredRow[]): Promise<void> {
  for (let start = 0; start < scores.length; start += ROWS_AT_ONCE) {
    const some = scores.slice(start, start + ROWS_AT_ONCE);
    const values = some.flatMap((score) => [basis, score.seq, score.failed > 0 ? 1 : 0, score.low, score.high, score.coverage, score.failed, score.open, asBuffer(score.practices)]);
    await db.executeQuery(CompiledQuery.raw(upsert(some.length, dialect), values));
  }
}

function upsert(rows: number, dialect: Work['dialect']): string {
  const width = COLUMNS.length;
  const row = (index: number): string => `(${COLUMNS.map((_, column) => (dialect === 'sqlite' ? '?' : `$${index * width + column + 1}`)).join(',')})`;
  const values = Array.from({ length: rows }, (_, index) => row(index)).join(',');
  const updates = COLUMNS.slice(2).map((column) => `${column} = excluded.${column}`);
  return `insert into score (${COLUMNS.join(', ')}) values ${values} on conflict (basis_seq, revision_seq) do update set ${updates.join(', ')}`;
}
