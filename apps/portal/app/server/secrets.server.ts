import { sha256 } from '@mds2/base/hash';
import { randomBytes, randomInt } from 'node:crypto';

/** A new API token and the hash that the store keeps; the token itself is shown once and then known to nobody here. */
export function newToken(): { readonly token: string; readonly hash: string } {
  const token = `desk_${randomBytes(32).toString('base64url')}`;
  return { token, hash: sha256(token) };
}

// Without the signs that are mistaken for one another when read aloud or copied from paper.
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A first password to hand over: four groups of five signs, 99 bits. */
export function newPassword(): string {
  return Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => SIGNS[randomInt(SIGNS.length)]).join('')).join('-');
}
