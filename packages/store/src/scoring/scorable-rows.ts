import type { FormVersion } from '@mds2/catalog';
import { applyCorrections, type Verdict } from '@mds2/disclosure';
import type { Scorer } from '@mds2/assessment';
import { standingCorrectionsIn } from '../repositories/correction-rows.ts';
import { byQuestion, counting } from '../repositories/judgement-rows.ts';
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

/** Loads what revisions are scored from: codes, verdicts, and whole disclosures only where the profile asks for them or a person corrected them. */
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
  const corrections = await standingCorrectionsIn(reader, tenderId);
  const whole = rows.filter((row) => scorer.needsNotes || corrections.has(row.seq)).map((row) => row.id);
  const forms = await readDisclosures(reader, organisationId, whole, { sealed: true });
  return rows.map((row) => {
    const disclosure = forms.get(row.id)?.disclosure;
    return {
      seq: row.seq,
      id: row.id,
      formVersion: row.form_version as FormVersion,
      codes: row.codes,
      verdicts: verdicts.get(row.seq),
      disclosure: disclosure && applyCorrections(disclosure, corrections.get(row.seq) ?? []),
    };
  });
}

/** Verdicts that count, of a tender's revisions: few, also where the revisions are many. */
async function verdictsIn(reader: Reader, tenderId: string): Promise<Map<number, Record<string, Verdict>>> {
  const rows = await reader
    .selectFrom('judgement')
    .innerJoin('revision', 'revision.seq', 'judgement.revision_seq')
    .select(['judgement.revision_seq', 'judgement.question', 'judgement.verdict', 'judgement.person_id', 'judgement.settles', 'judgement.undone_at'])
    .where('revision.tender_id', '=', tenderId)
    .orderBy('judgement.seq')
    .execute();
  const byRevision = new Map<number, Record<string, Verdict>>();
  for (const group of byQuestion(rows)) {
    const row = counting(group);
    if (!row || row.verdict === 'open') continue;
    const verdicts = byRevision.get(row.revision_seq) ?? {};
    verdicts[row.question] = row.verdict as Verdict;
    byRevision.set(row.revision_seq, verdicts);
  }
  return byRevision;
}
