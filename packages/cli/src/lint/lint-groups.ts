import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { defaultLimits } from '@mds2/disclosure';
import {
  kindOfPath,
  lint,
  readDocuments,
  validated,
  type LintConfig,
  type LintDocument,
  type LintResult,
} from '@mds2/lint';
import { fileBytes } from '../input/file-bytes.ts';

export interface LintRun {
  readonly config: LintConfig;
  readonly today: string;
  readonly complete: boolean;
}

/**
 * Lints files group by group: what belongs to one folder together, workbooks that stand alone one by one, so that memory does
 * not grow with their number.
 */
export async function* lintGroups(files: readonly string[], run: LintRun): AsyncGenerator<LintResult> {
  for (const group of groupsOf(files)) {
    const documents: LintDocument[] = [];
    const sidecars = new Map<string, { path: string; text: string }>();
    for (const file of group) {
      for (const document of await readOne(file)) documents.push(await validated(document));
      const sidecar = sidecarOf(file);
      if (existsSync(sidecar)) sidecars.set(file, { path: sidecar, text: readFileSync(sidecar, 'utf8') });
    }
    yield lint({ documents, sidecars, ...run });
  }
}

/** `NAME.mds2lint.yaml` beside `NAME.xlsx`, `NAME.mds2.yaml`, `NAME.json`. */
const sidecarOf = (file: string): string => `${file.replace(/(\.mds2)?\.[^./\\]+$/, '')}.mds2lint.yaml`;

async function readOne(file: string): Promise<readonly LintDocument[]> {
  const bytes = await fileBytes(file, defaultLimits.fileBytes);
  if (!bytes.ok) {
    const detail = bytes.error.error.kind;
    return [
      {
        kind: 'unreadable',
        path: file,
        rule: 'file-unreadable',
        data: { detail, detailDe: detail },
        position: { kind: 'file' },
      },
    ];
  }
  const load = (path: string) => (existsSync(path) ? { path, text: readFileSync(path, 'utf8') } : undefined);
  const documents = readDocuments(file, bytes.value, { load });
  return documents.length > 0 || kindOfPath(file) !== null
    ? documents
    : [
        {
          kind: 'unreadable',
          path: file,
          rule: 'file-unreadable',
          data: { detail: 'not a document that mds2 lint reads', detailDe: 'kein Dokument, das mds2 lint liest' },
          position: { kind: 'file' },
        },
      ];
}

/** Disclosures without other documents alone; else all of the folder, with what lies below it, together. */
function groupsOf(files: readonly string[]): readonly (readonly string[])[] {
  const isDisclosure = (file: string): boolean => ['workbook', 'yaml'].includes(kindOfPath(file) ?? '');
  const folders = new Set(files.filter(isDisclosure).map((file) => dirname(file)));
  const groups = new Map<string, string[]>();
  for (const file of files) {
    let folder = dirname(file);
    while (!folders.has(folder) && dirname(folder) !== folder) folder = dirname(folder);
    const key = folders.has(folder) ? folder : `alone:${file}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].flatMap((group) => (group.every(isDisclosure) ? group.map((file) => [file]) : [group]));
}
