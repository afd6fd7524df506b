import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { evaluate, rank, rankJson, scoreFileJson, type Evaluation, type Place } from '@mds2/assessment';
import { worst, type ExitCode } from '../exit-code.ts';
import type { Input } from '../input/input.ts';
import { readInputs } from '../input/read-inputs.ts';
import { scoreText } from '../text/score-text.ts';
import type { ScoredFile } from '../text/scored-file.ts';
import { styleFor } from '../text/style.ts';
import type { Terminal } from '../terminal.ts';
import { diagnose } from './diagnose.ts';
import { writeFilesJson } from './json-stream.ts';
import type { ScoreOptions } from './options.ts';
import { frameJson, scorerFor } from './scorer-for.ts';
import { unusableJson } from './unusable-json.ts';

/**
 * `mds2 score FILE...`: evaluates each form and ranks them all. The rank is known only after the last file, and the evidence of
 * a thousand files is 50 MB of JSON: until then each entry waits packed, and the evaluation is kept without its evidence.
 */
export async function scoreCommand(
  files: readonly string[],
  options: ScoreOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const scorer = scorerFor(options);
  const json = options.format === 'json';
  let code: ExitCode = 0;
  const entries: Entry[] = [];
  for await (const input of readInputs(files)) {
    code = worst(code, diagnose(input, options.locale, terminal));
    if (!input.ok) {
      entries.push({ input });
      continue;
    }
    const { disclosure } = input.form;
    const evaluation = evaluate(disclosure, scorer);
    entries.push({
      key: String(entries.length),
      file: input.file,
      document: disclosure.document,
      evaluation: withoutEvidence(evaluation),
      packed: json
        ? deflateRawSync(JSON.stringify(scoreFileJson(input.file, disclosure, evaluation, NO_PLACE)), { level: 1 })
        : null,
    });
  }
  const scored = entries.filter((entry): entry is Scored => 'key' in entry);
  const places = rank(scored);
  if (json) {
    await writeFilesJson(terminal, { ...frameJson(options, scorer) }, jsonEntries(entries, places, options));
    return code;
  }
  const page = { locale: options.locale, width: terminal.width, style: styleFor(terminal.colour) };
  if (scored.length > 0) await terminal.out(`${scoreText(scored, places, { scorer, page }).join('\n')}\n`);
  return code;
}

type Entry = Scored | { readonly input: Extract<Input, { ok: false }> };
interface Scored extends ScoredFile {
  /** The JSON of the entry without its place, deflated; null where no JSON is asked for. */
  readonly packed: Uint8Array | null;
}

function* jsonEntries(
  entries: readonly Entry[],
  places: readonly Place[],
  { locale }: ScoreOptions,
): Generator<unknown> {
  const placeOf = new Map(places.map((place) => [place.key, place]));
  for (const entry of entries) {
    if ('input' in entry) yield unusableJson(entry.input, locale);
    else if (entry.packed) {
      yield {
        ...JSON.parse(inflateRawSync(entry.packed).toString()),
        ...rankJson(placeOf.get(entry.key) ?? NO_PLACE),
      };
    }
  }
}

const withoutEvidence = (evaluation: Evaluation): Evaluation => ({
  ...evaluation,
  practices: evaluation.practices.map((practice) => ({ ...practice, evidence: [] })),
});

const NO_PLACE = { from: null, to: null };
