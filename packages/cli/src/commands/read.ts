import { readFileJson } from '@mds2/assessment';
import { worst, type ExitCode } from '../exit-code.ts';
import type { Input } from '../input/input.ts';
import { readInputs } from '../input/read-inputs.ts';
import { styleFor } from '../text/style.ts';
import { disclosureText } from '../text/disclosure-text.ts';
import type { Terminal } from '../terminal.ts';
import { diagnose } from './diagnose.ts';
import { writeFilesJson } from './json-stream.ts';
import type { OutputOptions } from './options.ts';
import { unusableJson } from './unusable-json.ts';

/** `mds2 read FILE...`: each form as it was read, one after the other; nothing is kept in memory. */
export async function readCommand(
  files: readonly string[],
  options: OutputOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const watched = async function* (): AsyncGenerator<Input> {
    for await (const input of readInputs(files)) {
      code = worst(code, diagnose(input, options.locale, terminal));
      yield input;
    }
  };
  if (options.format === 'json') {
    await writeFilesJson(terminal, {}, jsonEntries(watched(), options));
    return code;
  }
  const page = { locale: options.locale, width: terminal.width, style: styleFor(terminal.colour) };
  let first = true;
  for await (const input of watched()) {
    if (!input.ok) continue;
    await terminal.out(`${first ? '' : '\n'}${disclosureText(input.file, input.form, page).join('\n')}\n`);
    first = false;
  }
  return code;
}

async function* jsonEntries(inputs: AsyncIterable<Input>, { locale }: OutputOptions): AsyncGenerator<unknown> {
  for await (const input of inputs) {
    yield input.ok ? readFileJson(input.file, input.form, locale) : unusableJson(input, locale);
  }
}
