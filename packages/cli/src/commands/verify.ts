import { verifyRecord, type Verified } from '@mds2/assessment';
import { fail, ok, speaker, type Locale, type Result } from '@mds2/base';
import type { ExitCode } from '../exit-code.ts';
import { ARCHIVE_LIMITS, unpack, type ArchiveError } from '../input/archive.ts';
import { fileBytes } from '../input/file-bytes.ts';
import { describeInputError, type InputError } from '../input/input.ts';
import { printable } from '../text/printable.ts';
import type { Terminal } from '../terminal.ts';
import type { OutputOptions } from './options.ts';
import { verifyMessages } from './verify.messages.ts';

/**
 * `mds2 verify evaluation.zip`: makes every figure of an exported evaluation anew from the originals in it. 0 when all come
 * out the same, 1 when one differs or a member was altered, 2 when the file is unusable.
 */
export async function verifyCommand(file: string, { format, locale }: OutputOptions, terminal: Terminal): Promise<ExitCode> {
  const verified = await verify(file);
  if (format === 'json') await terminal.out(`${JSON.stringify(verified.ok ? { file, ...verified.value } : { file, outcome: 'unusable', reason: verified.error.error.kind })}\n`);
  const code = exitCode(verified);
  const line = `${printable(words(file, verified, locale))}\n`;
  if (code === 2) terminal.err(line);
  else if (format === 'text') await terminal.out(line);
  return code;
}

type Failure = InputError | { readonly from: 'archive'; readonly error: ArchiveError };

async function verify(file: string): Promise<Result<Verified, Failure>> {
  const bytes = await fileBytes(file, ARCHIVE_LIMITS.bytes);
  if (!bytes.ok) return bytes;
  const members = unpack(bytes.value);
  return members.ok ? ok(verifyRecord(members.value)) : fail({ from: 'archive', error: members.error });
}

function exitCode(verified: Result<Verified, Failure>): ExitCode {
  if (!verified.ok || verified.value.outcome === 'unusable') return 2;
  return verified.value.outcome === 'reproduced' ? 0 : 1;
}

function words(file: string, verified: Result<Verified, Failure>, locale: Locale): string {
  const say = speaker(verifyMessages, locale);
  if (!verified.ok) return verified.error.from === 'archive' ? say(verified.error.error.kind, { file }) : `${file}: ${describeInputError(verified.error, locale)}`;
  const { value } = verified;
  switch (value.outcome) {
    case 'reproduced':
      return say('reproduced', { file, figures: value.figures, offers: value.offers, count: value.offers });
    case 'differs':
      return say('differs', { file, at: value.at, stated: shown(value.stated), computed: shown(value.computed) });
    case 'altered':
      return say(`altered-${value.what}`, { file, path: value.path });
    case 'unusable':
      return say(value.reason, { file, path: value.path, detail: value.detail });
  }

  function shown(value: unknown): string {
    return value === undefined ? say('nothing') : JSON.stringify(value);
  }
}
