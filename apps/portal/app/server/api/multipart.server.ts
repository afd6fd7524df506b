import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FormDataParseError, MaxFilesExceededError, MultipartParseError, parseFormData, type FileUpload } from '@remix-run/form-data-parser';
import { badRequest, Problem } from './problem.server.ts';

/** Larger than any file that the reader takes (20 MB), so that such a file is refused by name and the others go on. */
const MAX_FILE = 64 * 2 ** 20;
const MAX_FILES = 500;
const MAX_TOTAL = 2 * 2 ** 30;

/** One file of an upload that has arrived whole; its bytes are read when they are needed. */
export interface Arrived {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/**
 * Spools the files under `field` of a multipart request to a temporary folder, and hands them to `use` only when the
 * whole request has arrived: an upload cut off midway imports nothing. Memory holds one file at a time.
 * Throws a `Problem` (400, 413) for what is no such request.
 */
export async function withUploadedFiles<T>(request: Request, field: string, use: (files: readonly Arrived[], fields: FormData) => Promise<T>): Promise<T> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!type.toLowerCase().startsWith('multipart/form-data')) {
    throw new Problem({ status: 415, title: 'Unsupported media type', detail: `Send the files as multipart/form-data in the field "${field}".` });
  }
  const folder = await mkdtemp(join(tmpdir(), 'desk-upload-'));
  try {
    const arrived: Arrived[] = [];
    const spool = async (file: FileUpload): Promise<string | undefined> => {
      if (file.fieldName !== field) return undefined;
      const path = join(folder, randomUUID());
      await writeFile(path, new Uint8Array(await file.arrayBuffer()));
      arrived.push({ name: file.name || 'unnamed', bytes: async () => new Uint8Array(await readFile(path)) });
      return undefined;
    };
    let fields: FormData;
    try {
      fields = await parseFormData(request, { maxFileSize: MAX_FILE, maxFiles: MAX_FILES, maxTotalSize: MAX_TOTAL, maxParts: MAX_FILES + 50 }, spool);
    } catch (error) {
      throw asProblem(error);
    }
    if (arrived.length === 0) throw badRequest(`The request holds no file in the field "${field}".`);
    return await use(arrived, fields);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function asProblem(error: unknown): unknown {
  const cause = error instanceof FormDataParseError && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof MaxFilesExceededError || (cause instanceof Error && cause.name.startsWith('Max'))) {
    return new Problem({ status: 413, title: 'Content too large', detail: `At most ${MAX_FILES} files, ${MAX_FILE / 2 ** 20} MB each and ${MAX_TOTAL / 2 ** 30} GB together. Nothing was imported.` });
  }
  if (cause instanceof MultipartParseError || error instanceof FormDataParseError) {
    return badRequest('The multipart body is damaged or was cut off. Nothing was imported; send it again.');
  }
  return error;
}
