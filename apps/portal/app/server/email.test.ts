import { expect, test } from 'vitest';

import { parseEmail } from './email.ts';

test.each([
  ['a@x', 'a@x'],
  [' M.Aydin+mds2@weidenbruch.example ', 'M.Aydin+mds2@weidenbruch.example'],
  ['ö@krankenhaus.example', 'ö@krankenhaus.example'],
])('%j is an address', (text, email) => {
  expect(parseEmail(text)).toBe(email);
});

test.each([null, undefined, '', 'a', 'a@', '@x', 'a@b@c', 'a b@x', 'a@x\nBcc: b@y', '<a@x>', `${'a'.repeat(250)}@x.example`])('%j is none', (text) => {
  expect(parseEmail(text)).toBeNull();
});
