import { writeFileSync } from 'node:fs';
import { defineMessages, speaker, type Locale } from '@mds2/base';
import { defaultLimits } from '@mds2/disclosure';
import { kindOfPath, sourceOf, workbookOf } from '@mds2/lint';
import type { ExitCode } from '../exit-code.ts';
import { fileBytes } from '../input/file-bytes.ts';
import { readForm } from '../lint/read-form.ts';
import type { Terminal } from '../terminal.ts';
import { printable } from '../text/printable.ts';

const messages = defineMessages({
  en: {
    kinds: '{path}: convert reads and writes .xlsx and .mds2.yaml.',
    unreadable: '{path} cannot be read.',
    unwritable: '{path} cannot be written: {reason}',
    lost: '{path} does not hold these answers as the source does: {questions}. Complete them by hand, or write without --into.',
  },
  de: {
    kinds: '{path}: convert liest und schreibt .xlsx und .mds2.yaml.',
    unreadable: '{path} ist nicht lesbar.',
    unwritable: '{path} ist nicht schreibbar: {reason}',
    lost: '{path} enthält diese Antworten nicht so wie die Quelle: {questions}. Von Hand ergänzen oder ohne --into schreiben.',
  },
});

export interface ConvertOptions {
  readonly out: string;
  /** The manufacturer's own workbook, whose layout stays. */
  readonly into?: string;
  readonly locale: Locale;
}

/**
 * `mds2 convert IN --out OUT [--into WORKBOOK]`: between workbook and text, resolved and without internal evidence. 1 where the
 * written file does not hold every answer (it is read back), 2 where a file cannot be used.
 */
export async function convertCommand(
  input: string,
  { out, into, locale }: ConvertOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const say = speaker(messages, locale);
  const complain = (text: string): void => terminal.err(`mds2: ${printable(text)}\n`);
  const target = kindOfPath(out);
  if (target !== 'workbook' && target !== 'yaml') {
    complain(say('kinds', { path: out }));
    return 2;
  }
  const form = await readForm(input, locale, terminal);
  if (!form) return 2;
  if (target === 'yaml')
    return write(out, sourceOf(form), complain, say('unwritable', { path: out, reason: '{reason}' })) ? 0 : 2;
  const template = into === undefined ? undefined : await fileBytes(into, defaultLimits.fileBytes);
  if (template && !template.ok) {
    complain(say('unreadable', { path: into! }));
    return 2;
  }
  const { bytes, lost } = await workbookOf(form, template?.value);
  if (!write(out, bytes, complain, say('unwritable', { path: out, reason: '{reason}' }))) return 2;
  if (lost.length === 0) return 0;
  complain(say('lost', { path: out, questions: lost.join(', ') }));
  return 1;
}

function write(
  path: string,
  content: string | Uint8Array,
  complain: (text: string) => void,
  unwritable: string,
): boolean {
  try {
    writeFileSync(path, content);
    return true;
  } catch (error) {
    complain(unwritable.replace('{reason}', (error as Error).message));
    return false;
  }
}
