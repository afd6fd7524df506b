import { expect, test } from 'vitest';

import { parseSetup } from './parse-setup.ts';

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [key, value] of Object.entries(fields)) data.set(key, value);
  return data;
};
const whole = { organisation: ' Klinikum Weidenbruch ', name: 'M. Aydın', email: 'm.aydin@weidenbruch.example', password: 'ein Satz mit Sinn', repeat: 'ein Satz mit Sinn' };

test('a whole form is the first account', () => {
  expect(parseSetup(form(whole))).toEqual({
    ok: true,
    value: { organisation: 'Klinikum Weidenbruch', name: 'M. Aydın', email: 'm.aydin@weidenbruch.example', password: 'ein Satz mit Sinn' },
  });
});

test('an empty form names every field', () => {
  expect(parseSetup(form({}))).toEqual({ ok: false, error: { organisation: 'needed', name: 'needed', email: 'not-an-email', password: 'too-short' } });
});

test('a password that is typed differently the second time is not taken', () => {
  expect(parseSetup(form({ ...whole, repeat: 'ein Satz' }))).toEqual({ ok: false, error: { password: 'not-equal' } });
});

test('blanks at the ends of a password belong to it', () => {
  const parsed = parseSetup(form({ ...whole, password: ' ein Satz mit Sinn ', repeat: ' ein Satz mit Sinn ' }));
  expect(parsed.ok && parsed.value.password).toBe(' ein Satz mit Sinn ');
});
