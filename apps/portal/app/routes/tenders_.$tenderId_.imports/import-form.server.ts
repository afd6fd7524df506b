import type { Access } from '../../server/access.server.ts';
import { withUploadedFiles } from '../../server/api/multipart.server.ts';
import { importFile } from '../../server/importing.server.ts';
import { fileName } from './announced-names.ts';

/**
 * Imports all files of a plain form, one after the other, and returns the import's id. Nothing is announced before all have
 * arrived. With `candidateId` they become revisions of that candidate, whatever the files say.
 */
export async function importForm(access: Access, tenderId: string, request: Request, candidateId?: string): Promise<string> {
  return withUploadedFiles(request, 'files', async (files) => {
    const started = await access.imports.start(tenderId, files.map(({ name }) => fileName(name)));
    if (!started) throw new Error(`tender ${tenderId} is gone`);
    const lines = [...started.files].sort((a, b) => a.position - b.position);
    for (const [i, file] of files.entries()) {
      await importFile(access, { tenderId, importFileId: lines[i]!.id, name: fileName(file.name), bytes: await file.bytes(), ...(candidateId === undefined ? {} : { candidateId }) });
    }
    return started.id;
  });
}
