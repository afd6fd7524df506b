import { crc32, inflateRawSync } from 'node:zlib';
import { damaged, exceeds } from './refused.ts';
import type { Limits } from './limits.ts';
import type { ZipEntry } from './zip-directory.ts';

const STORED = 0;
const DEFLATED = 8;
/** zlib's own smallest output chunk. */
const SMALLEST_CHUNK = 64;

/** What has been inflated of one file so far, in bytes. */
export interface InflateBudget {
  spent: number;
}

/**
 * The bytes of one part. The declared size is checked against the limits first; then it is the size of the buffer and
 * the most that zlib may write, so that a lying size costs nothing. Size and CRC-32 of what comes out must be as declared.
 */
export function inflatePart(bytes: Buffer, entry: ZipEntry, limits: Limits, budget: InflateBudget): Buffer {
  if (entry.size > limits.partBytes) throw exceeds('partBytes', limits.partBytes, entry.name);
  budget.spent += entry.size;
  if (budget.spent > limits.totalBytes) throw exceeds('totalBytes', limits.totalBytes, entry.name);

  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const out = entry.method === STORED ? packed : inflate(packed, entry);
  if (out.length !== entry.size) throw damaged(entry.name, 'bad-size');
  if (crc32(out) !== entry.crc) throw damaged(entry.name, 'bad-checksum');
  return out;
}

function inflate(packed: Buffer, entry: ZipEntry): Buffer {
  if (entry.method !== DEFLATED) throw damaged(entry.name, 'unsupported-compression');
  try {
    // One byte more than declared: zlib then finishes in one call, without asking for a second chunk.
    return inflateRawSync(packed, {
      chunkSize: Math.max(SMALLEST_CHUNK, entry.size + 1),
      maxOutputLength: Math.max(1, entry.size),
    });
  } catch (error) {
    throw damaged(
      entry.name,
      (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bad-size' : 'bad-deflate',
    );
  }
}
