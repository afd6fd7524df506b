import { round6 } from '@mds2/base';
import type { Terminal } from '../terminal.ts';

/**
 * Writes one JSON object whose last member is `files`, an entry at a time and each on its own line,
 * so that a thousand files need no more memory than one. No figure has more than six decimals.
 */
export async function writeFilesJson(
  terminal: Terminal,
  frame: Readonly<Record<string, unknown>>,
  entries: AsyncIterable<unknown> | Iterable<unknown>,
): Promise<void> {
  const head = toJson(frame).slice(0, -1);
  await terminal.out(`${head}${head === '{' ? '' : ','}"files":[`);
  let separator = '\n';
  for await (const entry of entries) {
    await terminal.out(separator + toJson(entry));
    separator = ',\n';
  }
  await terminal.out('\n]}\n');
}

const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) => (typeof member === 'number' ? round6(member) : member));
