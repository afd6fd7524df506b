import type { FormVersion } from '@mds2/catalog';
import type { Verdict } from '@mds2/disclosure';
import type { Scorer } from '@mds2/assessment';
import { readDisclosures } from '../repositories/stored-disclosures.ts';
import type { Reader } from '../unit-of-work.ts';
import type { ScorableRow } from './score-rows.ts';

interface Which {
  readonly organisationId: string;
  readonly tenderId: string;
  /** Only these; absent: all current revisions of the tender. */
  readonly seqs?: readonly number[];
  /** Leaves out those that have a score under this basis. */
  readonly withoutScoreUnder?: number;
}

/** Loads what revisions are scored from: codes, verdicts, and whole disclosures only where the profile asks for them. */
export async function scorableRows(reader: Reader, scorer: Scorer, { organisationId, tenderId, seqs, withoutScoreUnder }: Which): Promise<(ScorableRow & { readonly id: string })[]> {
  const rows = await reader
    .selectFrom('revision')
    .select(['seq', 'id', 'form_version', 'codes'])
    .where('organisation_id', '=', organisationId)
    .where('tender_id', '=', tenderId)
    .$if(seqs === undefined, (query) => query.where('current', '=', 1))
    .$if(seqs !== undefined, (query) => query.where('seq', 'in', [...seqs!]))
    .$if(withoutScoreUnder !== undefined, (query) =>
      query.where((where) => where.not(where.exists(where.selectFrom('score').select('basis_seq').where('basis_seq', '=', withoutScoreUnder!).whereRef('score.revision_seq', '=', 'revision.seq')))),
    )
    .execute();
  const verdicts = await verdictsIn(reader, tenderId);
  const whole = scorer.needsNotes ? await readDisclosures(reader, organisationId, rows.map((row) => row.id)) : undefined;
  return rows.map((row) => ({
    seq: row.seq,
    id: row.id,
    formVersion: row.form_version as FormVersion,
    codes: row.codes,
    verdicts: verdicts.get(row.seq),
    disclosure: whole?.get(row.id)?.disclosure,
  }));
}

/** Verdicts of a tender's revisions: few, also where the revisions are many. */
async function verdictsIn(reader: Reader, tenderId: string): Promise<Map<number, Record<string, Verdict>>> {
  const rows = await reader
    .selectFrom('verdict')
    .innerJoin('revision', 'revision.seq', 'verdict.revision_seq')
    .select(['verdict.revision_seq', 'verdict.question', 'verdict.verdict'])
    .where('revision.tender_id', '=', tenderId)
    .execute();
  const byRevision = new Map<number, Record<string, Verdict>>();
  for (const row of rows) {
    const verdicts = byRevision.get(row.revision_seq) ?? {};
    verdicts[row.question] = row.verdict as Verdict;
    byRevision.set(row.revision_seq, verdicts);
  }
  return byRevision;
}
