import { text } from 'node:stream/consumers';

import { DeskProblem } from './desk-problem.ts';

/** The password on standard input, without the line break that `echo` and editors add. */
export async function readPassword(input: NodeJS.ReadableStream = process.stdin): Promise<string> {
  const password = (await text(input)).replace(/\r?\n$/, '');
  if (/[\r\n]/.test(password)) throw new DeskProblem('standard input holds several lines; one password is expected.', { usage: true });
  return password;
}
