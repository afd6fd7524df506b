import type { Locale } from '@mds2/base';
import type { Profile } from '@mds2/catalog';
import type { Repositories, Tender } from '@mds2/store';

import { nameOf } from './file-line.server.ts';
import { linesOfImport, type ImportView } from './lines-of-import.server.ts';
import { missingFiles, type MissingFile } from './missing-files.ts';

type Reader = Repositories & { readonly locale: Locale };

/** One line of the table of candidates. */
export interface CandidateLine {
  readonly id: string;
  readonly name: string;
  readonly revision: {
    readonly number: number;
    readonly documentId: string | null;
    readonly releaseDate: string | null;
    readonly formVersion: string;
    readonly manual: boolean;
    readonly answered: number;
    readonly open: number;
    readonly findings: number;
  } | null;
  readonly score: { readonly low: number; readonly high: number; readonly failed: number; readonly open: number } | null;
}

export interface Overview {
  readonly candidates: readonly CandidateLine[];
  readonly next: string | null;
  readonly latest: ImportView | null;
  readonly earlier: readonly { readonly id: string; readonly startedAt: string; readonly startedBy: string; readonly count: number }[];
  /** Files that were announced and are not here. */
  readonly missing: readonly MissingFile[];
}

const PAGE = 50;
const LINES = 12;

/** Who is in, what was read, what is missing. One page of candidates; the newest import with its first lines. */
export async function overviewOf(access: Reader, tender: Tender, profile: Profile, cursor: string | null): Promise<Overview> {
  const ranked = await access.scores.ranking(tender.id, { id: profile.id, version: profile.version }, { limit: PAGE, cursor });
  const candidates = await Promise.all(
    ranked.items.map(async ({ candidate, revision, score }): Promise<CandidateLine> => {
      const whole = revision ? await access.revisions.find(revision.id) : undefined;
      return {
        id: candidate.id,
        name: nameOf(candidate),
        revision: whole
          ? {
              number: whole.revision,
              documentId: whole.document.documentId,
              releaseDate: whole.document.releaseDate,
              formVersion: whole.formVersion,
              manual: whole.origin === 'manual',
              ...whole.counts,
            }
          : null,
        score: score && { low: score.low, high: score.high, failed: score.failed, open: score.open },
      };
    }),
  );
  const imports = [...(await access.imports.list(tender.id))].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  const [latest, ...earlier] = imports;
  return {
    candidates,
    next: ranked.next,
    latest: latest ? await linesOfImport(access, tender.id, latest, LINES) : null,
    earlier: earlier.map(({ id, startedAt, startedBy, files }) => ({ id, startedAt, startedBy, count: files.length })),
    missing: missingFiles(imports),
  };
}
