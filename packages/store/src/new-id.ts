import { randomBytes } from 'node:crypto';

/** A new identifier: the letter of its kind and 80 random bits, lower case, safe in URLs, never guessable in practice. */
export function newId(kind: 'o' | 'u' | 's' | 'k' | 't' | 'c' | 'r' | 'i' | 'f' | 'd' | 'a' | 'w' | 'v'): string {
  const bytes = randomBytes(10);
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let id = '';
  for (let i = 0; i < 16; i++) {
    id = ALPHABET[Number(bits & 31n)]! + id;
    bits >>= 5n;
  }
  return `${kind}_${id}`;
}

// Crockford's: no i, l, o, u, so that an ID can be read aloud.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
