import { ok } from '@mds2/base';
import { practiceIds } from '@mds2/catalog';
import { writeCursor, pageOf } from '../cursor.ts';
import type { Repositories } from '../contract.ts';
import type { ManufacturerScore, PracticeMean, ProfileKey, ScoredCandidate, StoredScore, Tender } from '../records.ts';
import { findBasis, readyFor } from '../scoring/score-basis.ts';
import { scorableRows } from '../scoring/scorable-rows.ts';
import { practicePairs, scoreRows } from '../scoring/score-rows.ts';
import { storeScores } from '../scoring/store-scores.ts';
import { changed, unchanged } from '../unit-of-work.ts';
import { lockTender, type Context } from './context.ts';
import { findProfile } from './profiles.ts';
import { unsealed } from './sealed.ts';
import { toTender } from './tender-rows.ts';

/** Stored totals: what lists and overviews show without evaluating anything. */
export function scores({ reader, actor, write }: Context): Repositories['scores'] {
  const tenderOf = async (id: string): Promise<Tender | undefined> => {
    const row = await reader.selectFrom('tender').selectAll().where('organisation_id', '=', actor.organisationId).where('id', '=', id).executeTakeFirst();
    return row && toTender(row);
  };
  /** The basis of a tender's present scope under a profile version; undefined where nothing is stored under it. */
  const basisOf = async (tenderId: string, key: ProfileKey): Promise<number | undefined> => {
    const tender = await tenderOf(tenderId);
    // No figure of a sealed tender can be had: without a basis every list of scores is empty.
    if (!tender || tender.sealed) return undefined;
    const profile = await findProfile(reader, actor.organisationId, key.id, key.version);
    const ready = profile && readyFor(tender, profile);
    return ready?.ok ? await findBasis(reader, tenderId, key, ready.value.scopeKey) : undefined;
  };
  const scoredBy = (basis: number) => reader.selectFrom('score').innerJoin('revision', 'revision.seq', 'score.revision_seq').where('score.basis_seq', '=', basis).where('revision.current', '=', 1);

  const scoredPage = async (basis: number, after: readonly number[] | null, limit: number) =>
    await scoredBy(basis)
      .innerJoin('candidate', 'candidate.id', 'revision.candidate_id')
      .select([...candidateColumns, ...headColumns, 'score.revision_seq', 'score.knocked_out', 'score.low', 'score.high', 'score.coverage', 'score.failed', 'score.open'])
      .$if(after !== null, (query) =>
        query.where((where) => {
          const [knockedOut, low, seq] = after as [number, number, number];
          return where.or([
            where('score.knocked_out', '>', knockedOut),
            where.and([where('score.knocked_out', '=', knockedOut), where('score.low', '<', low)]),
            where.and([where('score.knocked_out', '=', knockedOut), where('score.low', '=', low), where('score.revision_seq', '>', seq)]),
          ]);
        }),
      )
      .orderBy('score.knocked_out')
      .orderBy('score.low', 'desc')
      .orderBy('score.revision_seq')
      .limit(limit)
      .execute();

  const unscoredPage = async (tenderId: string, basis: number | undefined, after: number, limit: number) =>
    await reader
      .selectFrom('candidate')
      .leftJoin('revision', (join) => join.onRef('revision.candidate_id', '=', 'candidate.id').on('revision.current', '=', 1))
      .leftJoin('score', (join) => join.onRef('score.revision_seq', '=', 'revision.seq').on('score.basis_seq', '=', basis ?? -1))
      .select([...candidateColumns, ...headColumns, 'candidate.seq as candidate_seq'])
      .where('candidate.organisation_id', '=', actor.organisationId)
      .where('candidate.tender_id', '=', tenderId)
      .where('candidate.tender_id', 'in', unsealed(reader, actor.organisationId))
      .where('score.revision_seq', 'is', null)
      .where('candidate.seq', '>', after)
      .orderBy('candidate.seq')
      .limit(limit)
      .execute();

  return {
    async ofTender(tenderId, profile) {
      const basis = await basisOf(tenderId, profile);
      if (basis === undefined) return [];
      const rows = await scoredBy(basis).select(['revision.id', 'score.low', 'score.high', 'score.coverage', 'score.failed', 'score.open']).orderBy('revision.seq').execute();
      return rows.map(toScore);
    },
    async ranking(tenderId, profile, request) {
      const basis = await basisOf(tenderId, profile);
      const { limit, after } = pageOf(request, 3);
      const items: ScoredCandidate[] = [];
      const inScored = after === null || after[0] !== UNSCORED;
      if (basis !== undefined && inScored) {
        const rows = await scoredPage(basis, after, limit + 1);
        items.push(...rows.slice(0, limit).map((row) => ({ candidate: candidateFrom(row), revision: headFrom(row), score: toScore({ ...row, id: row.revision_id }) })));
        const last = rows[limit - 1];
        if (rows.length > limit && last) return { items, next: writeCursor([last.knocked_out, last.low, last.revision_seq]) };
      }
      const from = inScored ? -1 : after[2]!;
      const room = limit - items.length;
      const rows = await unscoredPage(tenderId, basis, from, room + 1);
      items.push(...rows.slice(0, room).map((row) => ({ candidate: candidateFrom(row), revision: headFrom(row), score: null })));
      if (rows.length <= room) return { items, next: null };
      return { items, next: writeCursor([UNSCORED, 0, room === 0 ? from : rows[room - 1]!.candidate_seq]) };
    },
    async byManufacturer(tenderId, profile) {
      const basis = await basisOf(tenderId, profile);
      if (basis === undefined) return [];
      const rows = await scoredBy(basis)
        .innerJoin('candidate', 'candidate.id', 'revision.candidate_id')
        .select(({ fn }) => [
          'candidate.manufacturer',
          fn.countAll<number>().as('devices'),
          fn.avg<number>('score.low').as('low'),
          fn.avg<number>('score.high').as('high'),
          fn.avg<number>('score.coverage').as('coverage'),
          fn.sum<number>('score.knocked_out').as('knocked_out'),
        ])
        .groupBy('candidate.manufacturer')
        .orderBy('candidate.manufacturer')
        .execute();
      return rows.map(({ knocked_out, ...row }): ManufacturerScore => ({ ...row, knockedOut: knocked_out }));
    },
    async practices(tenderId, profile) {
      const basis = await basisOf(tenderId, profile);
      if (basis === undefined) return [];
      return meansOf(await scoredBy(basis).select('score.practices').execute());
    },
    async preview(tenderId, profile, scope) {
      const tender = await tenderOf(tenderId);
      if (!tender) return undefined;
      const ready = readyFor({ ...tender, ...scope }, profile);
      if (!ready.ok) return ready;
      if (tender.sealed) return ok([]);
      const { scorer } = ready.value;
      const rows = await scorableRows(reader, scorer, { organisationId: actor.organisationId, tenderId, keep: true });
      const ids = new Map(rows.map(({ seq, id }) => [seq, id]));
      const scored = scoreRows(rows, scorer, { totalsOnly: true }).toSorted((a, b) => a.seq - b.seq);
      return ok(scored.map(({ seq, low, high, coverage, failed, open }) => ({ revisionId: ids.get(seq)!, low, high, coverage, failed, open })));
    },
    async store(tenderId, profile) {
      return await write(async (work) => {
        const tender = await lockTender(work, actor.organisationId, tenderId);
        if (!tender) return unchanged(undefined);
        if (tender.sealed === 1) return unchanged(0);
        const stored = await storeScores(work, actor.organisationId, toTender(tender), { profile });
        return stored === 0 ? unchanged(0) : changed(stored, { action: 'scores.store', subject: `tender:${tenderId}`, tenderId, after: { profile, revisions: stored } });
      });
    },
  };
}

/** In a cursor's first place: the list has reached the candidates without a score. */
const UNSCORED = 2;

const candidateColumns = ['candidate.id as candidate_id', 'candidate.tender_id', 'candidate.manufacturer', 'candidate.model', 'candidate.created_at'] as const;
const headColumns = ['revision.id as revision_id', 'revision.revision', 'revision.file_name', 'revision.imported_at', 'revision.answered', 'revision.open as open_answers', 'revision.findings'] as const;

interface CandidateRow {
  candidate_id: string;
  tender_id: string;
  manufacturer: string;
  model: string;
  created_at: string;
}
interface HeadRow {
  revision_id: string | null;
  revision: number | null;
  file_name: string | null;
  imported_at: string | null;
  answered: number | null;
  open_answers: number | null;
  findings: number | null;
}

const candidateFrom = (row: CandidateRow): ScoredCandidate['candidate'] => ({
  id: row.candidate_id,
  tenderId: row.tender_id,
  manufacturer: row.manufacturer,
  model: row.model,
  createdAt: row.created_at,
});
const headFrom = (row: HeadRow): ScoredCandidate['revision'] =>
  row.revision_id === null
    ? null
    : {
        id: row.revision_id,
        revision: row.revision!,
        fileName: row.file_name!,
        importedAt: row.imported_at!,
        counts: { answered: row.answered!, open: row.open_answers!, findings: row.findings! },
      };
const toScore = (row: { id: string } & Omit<StoredScore, 'revisionId'>): StoredScore => ({
  revisionId: row.id,
  low: row.low,
  high: row.high,
  coverage: row.coverage,
  failed: row.failed,
  open: row.open,
});

function meansOf(rows: readonly { practices: Uint8Array }[]): PracticeMean[] {
  const sums = practiceIds.map((practice) => ({ practice, devices: 0, low: 0, high: 0 }));
  for (const { practices } of rows) {
    const pairs = practicePairs(practices);
    for (const [index, sum] of sums.entries()) {
      const low = pairs[index * 2] ?? Number.NaN;
      if (Number.isNaN(low)) continue;
      sum.devices++;
      sum.low += low;
      sum.high += pairs[index * 2 + 1]!;
    }
  }
  return sums.map(({ practice, devices, low, high }) => (devices === 0 ? { practice, devices, low: null, high: null } : { practice, devices, low: low / devices, high: high / devices }));
}
