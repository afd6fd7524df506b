import { documentJson } from '@mds2/assessment';
import { describeDiff, diffDisclosures, type Answer, type DisclosureDiff } from '@mds2/disclosure';
import { worst, type ExitCode } from '../exit-code.ts';
import type { Input } from '../input/input.ts';
import { readInputs } from '../input/read-inputs.ts';
import { diffText } from '../text/diff-text.ts';
import { styleFor } from '../text/style.ts';
import type { Terminal } from '../terminal.ts';
import { diagnose, warnOfSeveralForms } from './diagnose.ts';
import type { OutputOptions } from './options.ts';
import { unusableJson } from './unusable-json.ts';

/**
 * `mds2 diff OLD NEW`: what a later revision of a form states otherwise. 1 where anything differs, as `diff` does; where one
 * of the two cannot be used there is nothing to compare, and the JSON says which. Of a workbook with several forms the first counts.
 */
export async function diffCommand(
  older: string,
  newer: string,
  options: OutputOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const [before, after] = [await firstForm(older, options, terminal), await firstForm(newer, options, terminal)];
  const diff =
    before.input.ok && after.input.ok
      ? diffDisclosures(before.input.form.disclosure, after.input.form.disclosure)
      : null;
  const code = worst(before.code, after.code, diff && differs(diff) ? 1 : 0);
  if (options.format === 'json') {
    const sides = { old: sideJson(before.input, options), new: sideJson(after.input, options) };
    await terminal.out(`${JSON.stringify({ ...sides, ...(diff ? diffJson(diff) : NOT_COMPARED) })}\n`);
  } else if (diff && before.input.ok && after.input.ok) {
    const page = { locale: options.locale, width: terminal.width, style: styleFor(terminal.colour) };
    const lines = diffText({ older: before.input, newer: after.input }, diff, describeDiff(diff, options.locale), page);
    await terminal.out(`${lines.join('\n')}\n`);
  }
  return code;
}

async function firstForm(
  file: string,
  { locale }: OutputOptions,
  terminal: Terminal,
): Promise<{ input: Input; code: ExitCode }> {
  const inputs: Input[] = [];
  for await (const input of readInputs([file])) inputs.push(input);
  const [input] = inputs;
  if (!input)
    return { input: { file, ok: false, error: { from: 'reader', error: { kind: 'not-mds2', sheets: [] } } }, code: 2 };
  if (inputs.length > 1) warnOfSeveralForms(file, inputs.length, locale, terminal);
  return { input, code: diagnose(input, locale, terminal) };
}

const differs = ({ comparable, document, changes }: DisclosureDiff): boolean =>
  !comparable || document.length > 0 || changes.length > 0;

function sideJson(input: Input, { locale }: OutputOptions) {
  if (!input.ok) return unusableJson(input, locale);
  const { formVersion, document } = input.form.disclosure;
  return { file: input.file, formVersion, document: documentJson(document) };
}

const diffJson = ({ comparable, document, counts, changes }: DisclosureDiff) => ({
  comparable,
  document,
  counts,
  changes: changes.map(({ id, kind, before, after, notesChanged, importance }) => ({
    id,
    kind,
    before: before && statedJson(before),
    after: after && statedJson(after),
    notesChanged,
    importance,
  })),
});

const statedJson = ({ value, raw, notes, noteCells, cell }: Answer) => ({ value, raw, notes, noteCells, cell });

const NOT_COMPARED = { comparable: false, document: [], counts: null, changes: [] };
