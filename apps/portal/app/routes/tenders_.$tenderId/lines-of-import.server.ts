import type { Locale } from '@mds2/base';
import type { Import, ImportedFile, Repositories } from '@mds2/store';

import { fileLine, type FileLine } from './file-line.server.ts';

export interface ImportView {
  readonly id: string;
  readonly startedAt: string;
  readonly startedBy: string;
  readonly lines: readonly FileLine[];
  /** How many lines there are in all; `lines` may be the first of them. */
  readonly count: number;
}

/** An import with its lines in words, in the order in which the files were announced. */
export async function linesOfImport(access: Repositories & { readonly locale: Locale }, tenderId: string, one: Import, limit = Infinity): Promise<ImportView> {
  const files = [...one.files].sort((a, b) => a.position - b.position || a.formIndex - b.formIndex);
  const lines = await Promise.all(files.slice(0, limit).map((file) => lineOf(access, tenderId, file)));
  return { id: one.id, startedAt: one.startedAt, startedBy: one.startedBy, lines, count: files.length };
}

/** One line in words, with the revision and the candidate that it became. */
export async function lineOf(access: Repositories & { readonly locale: Locale }, tenderId: string, file: ImportedFile): Promise<FileLine> {
  const revision = file.revisionId === null ? undefined : await access.revisions.find(file.revisionId);
  const candidate = revision && (await access.candidates.find(revision.candidateId));
  return fileLine(file, revision, candidate, tenderId, access.locale);
}
