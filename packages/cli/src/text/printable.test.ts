import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test.each([
  ['Echo 7', 'Echo 7'],
  ['two\nlines\tand  blanks ', 'two lines and blanks'],
  ['\u001b[2J\u001b]0;owned\u0007Echo', '\ufffd[2J\ufffd]0;owned\ufffdEcho'],
  ['\u202egnp.exe', '\ufffdgnp.exe'],
  ['Müller-Ätz 超音波', 'Müller-Ätz 超音波'],
])('%j is shown as %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});
