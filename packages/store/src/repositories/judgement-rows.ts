import { canonicalJson } from '@mds2/base';
import { sha256 } from '@mds2/base/hash';
import type { Answer, Verdict } from '@mds2/disclosure';
import type { Selectable } from 'kysely';
import type { Schema } from '../database/tables.ts';
import type { Judgement, RecordedVerdict } from '../records.ts';

/** A judgement with the id of its revision. */
export type JudgementRow = Selectable<Schema['judgement']> & { readonly revision_id: string };

export function toJudgement(row: JudgementRow): Judgement {
  return {
    id: row.seq,
    revisionId: row.revision_id,
    question: row.question,
    verdict: row.verdict as Verdict,
    reason: row.reason,
    by: row.by,
    byId: row.person_id,
    at: row.at,
    settles: row.settles === 1,
    undoneAt: row.undone_at,
    undoneBy: row.undone_by,
  };
}

/** Of rows of one question, oldest first: the one that stands of each person, and the settled value where there is one. */
export function standing<Row extends Pick<JudgementRow, 'person_id' | 'settles' | 'undone_at'>>(rows: readonly Row[]): { readonly own: readonly Row[]; readonly settled: Row | undefined } {
  const own = new Map<string, Row>();
  let settled: Row | undefined;
  for (const row of rows) {
    if (row.undone_at !== null) continue;
    if (row.settles === 1) settled = row;
    else own.set(row.person_id, row);
  }
  return { own: [...own.values()], settled };
}

/**
 * The one that counts: what was settled; else what all who judged agree on, in the newest one's words. Undefined where nobody
 * judged or they differ: what differs is open until it is settled.
 */
export function counting<Row extends Pick<JudgementRow, 'person_id' | 'settles' | 'undone_at' | 'verdict'>>(rows: readonly Row[]): Row | undefined {
  const { own, settled } = standing(rows);
  if (settled) return settled;
  const newest = own.at(-1);
  return own.every(({ verdict }) => verdict === newest?.verdict) ? newest : undefined;
}

/** Whether persons judged differently and nobody has settled it. */
export function differs<Row extends Pick<JudgementRow, 'person_id' | 'settles' | 'undone_at' | 'verdict'>>(rows: readonly Row[]): boolean {
  const { own, settled } = standing(rows);
  return !settled && new Set(own.map(({ verdict }) => verdict)).size > 1;
}

/** Rows by revision and question, in the order given. */
export function byQuestion<Row extends Pick<JudgementRow, 'revision_seq' | 'question'>>(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.revision_seq} ${row.question}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

export const toVerdict = ({ question, verdict, reason, by, at }: JudgementRow): RecordedVerdict => ({ question, verdict: verdict as Verdict, reason, by, at });

/** The same for the same statement in any revision: value, text and notes, whatever their spacing. */
export function textKey(answer: Pick<Answer, 'value' | 'raw' | 'notes'> | undefined): string {
  const squeeze = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return answer ? sha256(canonicalJson([answer.value, squeeze(answer.raw), answer.notes.map(squeeze)])) : '';
}
