import type { Import, ImportedFile } from '@mds2/store';

export interface MissingFile {
  readonly importId: string;
  readonly id: string;
  readonly name: string;
}

/**
 * Files that were announced and are not here, newest import first. One that the same person has sent later under the same
 * name is here: each later file stands for one missing. Of somebody else's file of that name nobody can say so.
 */
export function missingFiles(imports: readonly Pick<Import, 'id' | 'startedAt' | 'startedBy' | 'files'>[]): readonly MissingFile[] {
  const sentLater = new Map<string, number>();
  const newestFirst = [...imports].sort((a, b) => (a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : 0));
  return newestFirst.flatMap(({ id: importId, startedBy, files }) => {
    const key = ({ name }: ImportedFile): string => `${startedBy}\n${name}`;
    const missing = files.filter((file) => {
      if (file.outcome !== 'waiting') return false;
      const later = sentLater.get(key(file)) ?? 0;
      if (later > 0) sentLater.set(key(file), later - 1);
      return later === 0;
    });
    for (const file of files) if (file.outcome !== 'waiting' && file.formIndex === 0) sentLater.set(key(file), (sentLater.get(key(file)) ?? 0) + 1);
    return missing.map(({ id, name }) => ({ importId, id, name }));
  });
}
