import { expect, test } from 'vitest';

import { passwordProblem } from '../passwords/password-rule.ts';
import { hashPassword, isNobodysPassword, isPassword } from './password.server.ts';

test('a password is kept as argon2id and recognised', async () => {
  const stored = await hashPassword('Grüße aus der Radiologie');
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword('Grüße aus der Radiologie', stored)).toBe(true);
  expect(await isPassword('grüße aus der Radiologie', stored)).toBe(false);
});

test('the same letters composed otherwise are the same password', async () => {
  const stored = await hashPassword('Grüße'.normalize('NFC'));
  expect(await isPassword('Grüße'.normalize('NFD'), stored)).toBe(true);
});

test('two hashes of one password differ', async () => {
  expect(await hashPassword('once and again')).not.toBe(await hashPassword('once and again'));
});

test('a stored text that is no hash belongs to nobody', async () => {
  expect(await isPassword('x', 'not a hash')).toBe(false);
  expect(await isNobodysPassword('nobody has this password')).toBe(false);
});

test('many at once all come out right', async () => {
  const stored = await hashPassword('the right one');
  const tries = await Promise.all(Array.from({ length: 12 }, (_, i) => isPassword(i % 2 ? 'the right one' : 'a wrong one', stored)));
  expect(tries).toEqual(Array.from({ length: 12 }, (_, i) => i % 2 === 1));
});

test.each([
  ['seven77', 'seven77', 'too-short'],
  ['x'.repeat(257), 'x'.repeat(257), 'too-long'],
  ['aaaaaaaaaa', 'aaaaaaaaaa', 'easy'],
  ['ABABABABAB', 'ABABABABAB', 'easy'],
  ['A@House.Example', 'A@House.Example', 'easy'],
  ['ein Satz mit Sinn', 'ein Satz ohne Sinn', 'not-equal'],
  ['ein Satz mit Sinn', 'ein Satz mit Sinn', null],
  ['🔐🔑🏥🩺💉🧬🩻🧪', '🔐🔑🏥🩺💉🧬🩻🧪', null],
])('%s, %s: %s', (password, repeated, problem) => {
  expect(passwordProblem(password, repeated, ['a@house.example', '', 'Klinikum'])).toBe(problem);
});
