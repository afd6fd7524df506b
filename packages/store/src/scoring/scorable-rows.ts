import type { FormVersion } from '@mds2/catalog';
import { applyCorrections, type Verdict } from '@mds2/disclosure';
import type { Scorer } from '@mds2/assessment';
import { standingCorrections, standingCorrectionsIn } from '../repositories/correction-rows.ts';
import { byQuestion, counting } from '../repositories/judgement-rows.ts';
import { readDisclosures } from '../repositories/stored-disclosures.ts';
import type { Reader } from '../unit-of-work.ts';
import { currentRows, type PackedRow } from './current-rows.ts';
import type { ScorableRow } from './score-rows.ts';

interface Which {
  readonly organisationId: string;
  /** A tender of the organisation. */
  readonly tenderId: string;
  /** Only these; absent: all current revisions of the tender. */
  readonly seqs?: readonly number[];
  /** Leaves out those that have a score under this basis. */
  readonly withoutScoreUnder?: number;
  /** Outside a transaction: what was read may be kept in memory for the next time. */
  readonly keep?: boolean;
}

/** Loads what revisions are scored from: codes, verdicts, and whole disclosures only where the profile asks for them or a person corrected them. */
export async function scorableRows(reader: Reader, scorer: Scorer, { organisationId, tenderId, seqs, withoutScoreUnder, keep = false }: Which): Promise<(ScorableRow & { readonly id: string })[]> {
  const rows = seqs ? await rowsOf(reader, tenderId, seqs) : await without(reader, await currentRows(reader, tenderId, keep), withoutScoreUnder);
  const verdicts = await verdictsIn(reader, tenderId, seqs);
  const corrections = seqs ? await standingCorrections(reader, seqs) : await standingCorrectionsIn(reader, tenderId);
  const whole = rows.filter((row) => scorer.needsNotes || corrections.has(row.seq)).map((row) => row.id);
  const forms = await readDisclosures(reader, organisationId, whole, { sealed: true });
  if (verdicts.size === 0 && forms.size === 0) return [...rows];
  return rows.map((row) => {
    const disclosure = forms.get(row.id)?.disclosure;
    return { ...row, verdicts: verdicts.get(row.seq), disclosure: disclosure && applyCorrections(disclosure, corrections.get(row.seq) ?? []) };
  });
}

async function rowsOf(reader: Reader, tenderId: string, seqs: readonly number[]): Promise<PackedRow[]> {
  const rows = await reader.selectFrom('revision').select(['seq', 'id', 'form_version', 'codes']).where('tender_id', '=', tenderId).where('seq', 'in', [...seqs]).execute();
  return rows.map(({ form_version, ...row }) => ({ ...row, formVersion: form_version as FormVersion }));
}

async function without(reader: Reader, rows: readonly PackedRow[], basis: number | undefined): Promise<readonly PackedRow[]> {
  if (basis === undefined) return rows;
  const scored = new Set((await reader.selectFrom('score').select('revision_seq').where('basis_seq', '=', basis).execute()).map((row) => row.revision_seq));
  return scored.size === 0 ? rows : rows.filter(({ seq }) => !scored.has(seq));
}

/** Verdicts that count, of a tender's revisions: few, also where the revisions are many. */
async function verdictsIn(reader: Reader, tenderId: string, seqs: readonly number[] | undefined): Promise<Map<number, Record<string, Verdict>>> {
  const rows = await reader
    .selectFrom('judgement')
    .innerJoin('revision', 'revision.seq', 'judgement.revision_seq')
    .select(['judgement.revision_seq', 'judgement.question', 'judgement.verdict', 'judgement.person_id', 'judgement.settles', 'judgement.undone_at'])
    .where('revision.tender_id', '=', tenderId)
    .$if(seqs !== undefined, (query) => query.where('judgement.revision_seq', 'in', [...seqs!]))
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
