import { close, fstat, open, read } from 'node:fs';
import { promisify } from 'node:util';
import { fail, ok, type Result } from '@mds2/base';
import type { InputError } from './input.ts';

const files = { open: promisify(open), close: promisify(close), fstat: promisify(fstat), read: promisify(read) };

/**
 * The bytes of a file, at most `limit` of them. A larger one is refused before it is read,
 * and one without an end (a pipe, a device) as soon as it is too long.
 */
export async function fileBytes(path: string, limit: number): Promise<Result<Uint8Array, InputError>> {
  let handle: number;
  try {
    handle = await files.open(path, 'r');
  } catch (error) {
    return fail(unreadable(error));
  }
  try {
    const stat = await files.fstat(handle);
    if (stat.isDirectory()) return fail({ from: 'file', error: { kind: 'not-a-file' } });
    if (stat.isFile() && stat.size > limit) return fail(tooLarge(stat.size, limit));
    const bytes = await upTo(handle, stat.isFile() ? stat.size + 1 : FIRST_PIECE, limit + 1);
    return bytes.length > limit ? fail(tooLarge(bytes.length, limit)) : ok(bytes);
  } catch (error) {
    return fail(unreadable(error));
  } finally {
    await files.close(handle);
  }
}

async function upTo(handle: number, expected: number, most: number): Promise<Uint8Array> {
  let buffer = new Uint8Array(Math.min(expected, most));
  let length = 0;
  for (;;) {
    if (length === buffer.length) {
      if (length === most) return buffer;
      const larger = new Uint8Array(Math.min(most, buffer.length * 2));
      larger.set(buffer);
      buffer = larger;
    }
    const { bytesRead } = await files.read(handle, buffer, length, buffer.length - length, null);
    if (bytesRead === 0) return buffer.subarray(0, length);
    length += bytesRead;
  }
}

const tooLarge = (bytes: number, limit: number): InputError => ({
  from: 'reader',
  error: { kind: 'too-large', bytes, limit },
});

function unreadable(error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { from: 'file', error: { kind: 'not-found' } };
  if (code === 'EISDIR') return { from: 'file', error: { kind: 'not-a-file' } };
  return { from: 'file', error: { kind: 'unreadable', reason: code } };
}

const FIRST_PIECE = 65_536;
