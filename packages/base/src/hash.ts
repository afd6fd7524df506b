import { createHash } from 'node:crypto';

/** SHA-256 of bytes or UTF-8 text, lower-case hexadecimal. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');
