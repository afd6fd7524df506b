import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareNatural } from '@mds2/base';
import { kindOfPath, matchesGlob } from '@mds2/lint';

export interface FoundDocuments {
  /** In natural order, each once. */
  readonly files: readonly string[];
  /** Paths and globs that name nothing. */
  readonly missing: readonly string[];
  /** Whether a folder was given: what is not there does not exist. */
  readonly complete: boolean;
}

/** The files that the linter reads, of files, folders (with all below them) and globs. A file named itself is always taken. */
export async function findDocuments(paths: readonly string[], ignore: readonly string[]): Promise<FoundDocuments> {
  const files = new Set<string>();
  const missing: string[] = [];
  let complete = false;
  const wanted = (file: string): boolean =>
    kindOfPath(file) !== null && !ignore.some((glob) => matchesGlob(file, glob));
  for (const path of paths) {
    const kind = await kindOf(path);
    if (kind === 'file') files.add(path);
    else if (kind === 'folder') {
      complete = true;
      for await (const file of walk(path)) if (wanted(file)) files.add(file);
    } else if (/[*?{]/.test(path)) {
      const before = files.size;
      const fixed = path.replaceAll('\\', '/').split('/');
      const base =
        fixed
          .slice(
            0,
            fixed.findIndex((part) => /[*?{]/.test(part)),
          )
          .join('/') || (path.startsWith('/') ? '/' : '.');
      for await (const file of walk(base)) if (wanted(file) && matchesGlob(file, path)) files.add(file);
      if (files.size === before) missing.push(path);
    } else missing.push(path);
  }
  return { files: [...files].sort(compareNatural), missing, complete };
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : 'file';
  } catch {
    return null; // not there, or not to be seen: named as missing
  }
}

async function* walk(folder: string): AsyncGenerator<string> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    return; // a folder that cannot be read holds nothing for us
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') && entry.name !== '.well-known') continue;
    if (entry.name === 'node_modules') continue;
    const path = folder === '.' ? entry.name : join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}
