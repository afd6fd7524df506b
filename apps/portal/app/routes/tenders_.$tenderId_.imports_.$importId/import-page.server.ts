import { describeRefusal } from '@mds2/disclosure';
import type { Import, ImportedFile } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { lineOf } from '../tenders_.$tenderId/lines-of-import.server.ts';
import type { FileLine } from '../tenders_.$tenderId/file-line.server.ts';
import { refusalWhere } from './refusal-where.ts';

export interface RefusedFile {
  readonly id: string;
  readonly name: string;
  readonly where: string;
  /** What it means and what to do. */
  readonly what: string;
  readonly kind: string;
  readonly bytes: number | null;
  readonly sha256: string | null;
}

export interface ImportPage {
  readonly id: string;
  readonly startedAt: string;
  readonly startedBy: string;
  readonly lines: readonly FileLine[];
  readonly refused: readonly RefusedFile[];
  readonly missing: readonly { readonly id: string; readonly name: string }[];
  readonly taken: number;
}

/** Every file of an import in words, in the order in which they were announced. */
export async function importPage(access: Access, one: Import): Promise<ImportPage> {
  const files = [...one.files].sort((a, b) => a.position - b.position || a.formIndex - b.formIndex);
  return {
    id: one.id,
    startedAt: one.startedAt,
    startedBy: one.startedBy,
    lines: await Promise.all(files.map((file) => lineOf(access, one.tenderId, file))),
    refused: files.flatMap((file) => refusedFile(file, access)),
    missing: files.filter(({ outcome }) => outcome === 'waiting').map(({ id, name }) => ({ id, name })),
    taken: new Set(files.filter(({ outcome }) => outcome !== 'waiting' && outcome !== 'refused').map(({ position }) => position)).size,
  };
}

function refusedFile({ id, name, refusal, bytes, sha256 }: ImportedFile, { locale }: Access): readonly RefusedFile[] {
  // Of a sealed tender only the line says that a file could not be read.
  return refusal === null || name === '' ? [] : [{ id, name, bytes, sha256, kind: refusal.kind, what: describeRefusal(refusal, locale), where: refusalWhere(refusal, locale) }];
}
