import type { Result } from '@mds2/base';
import { sha256 } from '@mds2/base/hash';
import { defaultLimits, type Reading, type Refusal } from '@mds2/disclosure';
import type { Repositories } from '@mds2/store';

/** What became of one form of a file, or of the file where it was refused. */
export interface ImportOutcome {
  readonly name: string;
  readonly outcome: 'created' | 'revision' | 'already-here' | 'refused';
  /** Of the revision; null where the file was refused. */
  readonly id: string | null;
  readonly problem: Refusal | null;
}

export interface FileToImport {
  readonly tenderId: string;
  /** The waiting line of the import that the file settles. */
  readonly importFileId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where the officer has said which candidate this is; else matched by manufacturer and model. */
  readonly candidateId?: string;
}

type Importing = Pick<Repositories, 'revisions' | 'imports'>;

/**
 * Keeps one file, read by `read`: wholly, in one transaction, or as a refusal with its bytes. One outcome for each form in
 * it. Bytes that the tender has already are not read again. Throws where the tender or the candidate is gone.
 */
export async function importOne(
  { revisions, imports }: Importing,
  { tenderId, importFileId, name, bytes, candidateId }: FileToImport,
  read: (bytes: Uint8Array) => Promise<Result<Reading, Refusal>>,
): Promise<readonly ImportOutcome[]> {
  const refuse = async (refusal: Refusal): Promise<readonly ImportOutcome[]> => {
    await imports.refuse(importFileId, bytes, refusal);
    return [{ name, outcome: 'refused', id: null, problem: refusal }];
  };
  if (bytes.length > defaultLimits.fileBytes) return await refuse({ kind: 'too-large', bytes: bytes.length, limit: defaultLimits.fileBytes });
  const hash = sha256(bytes);
  const known = await revisions.ofBytes(tenderId, hash);
  if (known.length > 0 && (await imports.alreadyHere(importFileId, hash))) return known.map(({ id }) => ({ name, outcome: 'already-here', id, problem: null }));
  const reading = await read(bytes);
  if (!reading.ok) return await refuse(reading.error);
  const added = await revisions.addAll(
    reading.value.forms.map(({ disclosure, report, sheets }, formIndex) => ({
      tenderId,
      fileName: name,
      sha256: hash,
      bytes,
      origin: 'file',
      formIndex,
      disclosure,
      report,
      sheets,
      ...(candidateId === undefined ? {} : { candidateId }),
    })),
    importFileId,
  );
  if (!added) throw new Error(`tender ${tenderId} or candidate ${candidateId ?? ''} is gone`);
  return added.map(({ outcome, revision }) => ({ name, outcome, id: revision.id, problem: null }));
}
