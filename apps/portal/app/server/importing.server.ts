import type { Repositories } from '@mds2/store';

import { finishBeforeStop } from './desk.server.ts';
import { importOne, type FileToImport, type ImportOutcome } from './importing-one.server.ts';
import { theReader } from './reading/the-reader.server.ts';

export type { FileToImport, ImportOutcome } from './importing-one.server.ts';

/** Imports one file, read in the portal's worker; see `importOne`. A portal that is asked to stop finishes the file first. */
export function importFile(repositories: Pick<Repositories, 'revisions' | 'imports'>, file: FileToImport): Promise<readonly ImportOutcome[]> {
  const work = importOne(repositories, file, (bytes) => theReader().read(bytes));
  finishBeforeStop('import', work);
  return work;
}
