import { render, type Locale } from '@mds2/base';
import { describeInputError, type Input } from '../input/input.ts';
import { inputMessages } from '../input/messages.ts';
import type { ExitCode } from '../exit-code.ts';
import { printable } from '../text/printable.ts';
import type { Terminal } from '../terminal.ts';

/** What one input means for the exit code; an unusable one is also named on standard error, whatever the format. */
export function diagnose(input: Input, locale: Locale, terminal: Terminal): ExitCode {
  if (!input.ok) {
    terminal.err(`mds2: ${printable(input.file)}: ${printable(describeInputError(input.error, locale))}\n`);
    return 2;
  }
  return input.form.report.some((entry) => entry.level === 'error') ? 1 : 0;
}

/** Says that of a workbook with several forms only the first is worked on. */
export function warnOfSeveralForms(file: string, count: number, locale: Locale, terminal: Terminal): void {
  terminal.err(`mds2: ${printable(file)}: ${render(inputMessages[locale].severalForms, locale, { count })}\n`);
}
