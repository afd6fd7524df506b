import {
  compareByPractice,
  compareByQuestion,
  evaluate,
  rank,
  rankJson,
  documentJson,
  settling,
  type Place,
} from '@mds2/assessment';
import { worst, type ExitCode } from '../exit-code.ts';
import type { Input } from '../input/input.ts';
import { readInputs } from '../input/read-inputs.ts';
import { comparisonText, type Compared } from '../text/comparison-text.ts';
import { styleFor } from '../text/style.ts';
import type { Terminal } from '../terminal.ts';
import { diagnose } from './diagnose.ts';
import { writeFilesJson } from './json-stream.ts';
import type { ScoreOptions } from './options.ts';
import { frameJson, scorerFor } from './scorer-for.ts';
import { unusableJson } from './unusable-json.ts';

/** `mds2 compare FILE FILE...`: side by side by practice and by question, the ranking, and what would settle it. */
export async function compareCommand(
  files: readonly string[],
  options: ScoreOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const scorer = scorerFor(options);
  let code: ExitCode = 0;
  const entries: (Compared | Extract<Input, { ok: false }>)[] = [];
  for await (const input of readInputs(files)) {
    code = worst(code, diagnose(input, options.locale, terminal));
    if (!input.ok) {
      entries.push(input);
      continue;
    }
    const { disclosure } = input.form;
    const { file } = input;
    const evaluation = evaluate(disclosure, scorer);
    entries.push({ key: String(entries.length), file, document: disclosure.document, disclosure, evaluation });
  }
  const compared = entries.filter((entry) => 'key' in entry);
  const places = rank(compared);
  const practices = compareByPractice(compared);
  const questions = compareByQuestion(compared, { onlyDifferences: true });
  const open = settling(
    compared.map(({ key, disclosure }) => ({ key, facts: { disclosure } })),
    scorer,
  );
  if (options.format === 'json') {
    const frame = {
      ...frameJson(options, scorer),
      practices: practices.map(({ practice, cells, differs }) => ({
        id: practice,
        differs,
        cells: cells.map(withIndex),
      })),
      questions: questions.map(({ question, section, cells }) => ({
        id: question,
        section,
        cells: cells.map(withIndex),
      })),
      settling: open.map(({ reverses, ...answer }) => ({ ...withIndex(answer), reverses: reverses.map(Number) })),
    };
    await writeFilesJson(
      terminal,
      frame,
      entries.map((entry) => ('key' in entry ? fileJson(entry, places) : unusableJson(entry, options.locale))),
    );
    return code;
  }
  const page = { locale: options.locale, width: terminal.width, style: styleFor(terminal.colour) };
  if (compared.length > 0) {
    const lines = comparisonText({ compared, places, practices, questions, open }, { scorer, page });
    await terminal.out(`${lines.join('\n')}\n`);
  }
  return code;
}

function fileJson({ key, file, disclosure, evaluation }: Compared, places: readonly Place[]) {
  const place = places.find((each) => each.key === key);
  return {
    file,
    formVersion: disclosure.formVersion,
    document: documentJson(disclosure.document),
    total: evaluation.total,
    knockOuts: evaluation.knockOuts.map(({ id, result, questions: asked }) => ({ id, result, questions: asked })),
    ...rankJson(place ?? { from: null, to: null }),
  };
}

/** In the JSON a candidate is the index of its entry among `files[]`. */
const withIndex = <C extends { readonly key: string }>({ key, ...rest }: C) => ({ file: Number(key), ...rest });
