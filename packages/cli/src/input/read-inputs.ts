import { fail, type Result } from '@mds2/base';
import { defaultLimits, readWorkbook, type Reading, type Refusal } from '@mds2/disclosure';
import { fileBytes } from './file-bytes.ts';
import type { Input } from './input.ts';

/**
 * Reads named files one after the other, in the order given: a workbook with two forms yields two inputs, an unusable file one.
 * Nothing of an earlier file is kept, so that any number of files can be read.
 */
export async function* readInputs(files: readonly string[]): AsyncGenerator<Input> {
  for (const file of files) yield* await readInput(file);
}

async function readInput(file: string): Promise<readonly Input[]> {
  const bytes = await fileBytes(file, defaultLimits.fileBytes);
  if (!bytes.ok) return [{ file, ok: false, error: bytes.error }];
  const reading = read(bytes.value);
  if (!reading.ok) return [{ file, ok: false, error: { from: 'reader', error: reading.error } }];
  return reading.value.forms.map((form) => ({ file, ok: true, form }));
}

/** A fault of the reader ends with this one file; the others are still worked on. */
function read(bytes: Uint8Array): Result<Reading, Refusal> {
  try {
    return readWorkbook(bytes);
  } catch (error) {
    return fail({ kind: 'reader-crashed', reason: error instanceof Error ? error.message : String(error) });
  }
}
