import { sha256 } from '@mds2/base/hash';
import { expect, test } from 'vitest';

import { newPassword, newToken } from './secrets.server.ts';

test('a token says whose it is, is one word, and matches its hash', () => {
  const { token, hash } = newToken();
  expect(token).toMatch(/^desk_[\w-]{43}$/);
  expect(hash).toBe(sha256(token));
});

test('no two are alike', () => {
  expect(new Set(Array.from({ length: 100 }, () => newToken().token)).size).toBe(100);
  expect(new Set(Array.from({ length: 100 }, newPassword)).size).toBe(100);
});

test('a made password can be read aloud', () => {
  expect(newPassword()).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
  expect(Array.from({ length: 50 }, newPassword).join('')).not.toMatch(/[ilo01]/);
});
