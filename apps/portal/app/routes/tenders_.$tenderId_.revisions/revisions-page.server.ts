import { describeDiff, diffDisclosures } from '@mds2/disclosure';
import type { Revision } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { nameOf } from '../tenders_.$tenderId/file-line.server.ts';

export interface RevisionLine {
  readonly id: string;
  readonly candidateId: string;
  readonly candidate: string;
  readonly number: number;
  readonly current: boolean;
  readonly fileName: string;
  readonly manual: boolean;
  readonly importedAt: string;
  readonly importedBy: string;
  /** The revision before it; null for the first. */
  readonly since: number | null;
  /** What changed since then, in one line. */
  readonly summary: string | null;
}

const PAGE = 50;

/** Every import of a tender, newest first, with what changed; `from` is how many newer ones to leave out. */
export async function revisionsPage(access: Access, tenderId: string, from: number) {
  const all = (await everyRevision(access, tenderId)).reverse();
  const names = new Map((await access.candidates.list(tenderId)).map((one) => [one.id, nameOf(one)]));
  const shown = all.slice(from, from + PAGE);
  const earlier = new Map(shown.map((one) => [one.id, all.find(({ candidateId, revision }) => candidateId === one.candidateId && revision === one.revision - 1)]));
  const read = await access.revisions.disclosures([...new Set(shown.flatMap((one) => (earlier.get(one.id) ? [one.id, earlier.get(one.id)!.id] : [])))]);
  const lines = shown.map((one): RevisionLine => {
    const before = earlier.get(one.id);
    const [older, newer] = [before && read.get(before.id), read.get(one.id)];
    return {
      id: one.id,
      candidateId: one.candidateId,
      candidate: names.get(one.candidateId) ?? '',
      number: one.revision,
      current: one.current,
      fileName: one.fileName,
      manual: one.origin === 'manual',
      importedAt: one.importedAt,
      importedBy: one.importedBy,
      since: before?.revision ?? null,
      summary: older && newer ? describeDiff(diffDisclosures(older.disclosure, newer.disclosure), access.locale) : null,
    };
  });
  const several = new Set(all.filter(({ revision }) => revision > 1).map(({ candidateId }) => candidateId)).size;
  return { lines, count: all.length, several, from, next: from + PAGE < all.length ? from + PAGE : null };
}

async function everyRevision(access: Access, tenderId: string): Promise<Revision[]> {
  const found: Revision[] = [];
  let cursor: string | null = null;
  do {
    const page = await access.revisions.list(tenderId, { limit: 200, cursor });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return found;
}
