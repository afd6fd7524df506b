import { fail, ok, type Result } from '@mds2/base';
import { forms, type FormVersion } from '@mds2/catalog';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { TextSpan } from '../model.ts';
import type { Mds2Source, SourceAnswer, SourceNote, SourceProblem } from './source-model.ts';

/** A source of 240 answers with a note each has 75 KB: what is far beyond it is refused, so that an editor stays quick. */
export const LONGEST_SOURCE = 2_000_000;
export const MOST_LINES = 20_000;

/** Text of a base by its path relative to the source; undefined where there is none. */
export type LoadBase = (path: string) => { readonly path: string; readonly text: string } | undefined;

const WHOLE: TextSpan = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const KEYS = new Set(['mds2', 'extends', 'answers', 'notes', 'other']);

/** Reads `*.mds2.yaml` with the bases that it extends. Positions are of the source; those of a base point to its `extends:`. */
export function parseSource(path: string, text: string, load: LoadBase): Result<Mds2Source, SourceProblem> {
  return parse(path, text, load, [path]);
}

function parse(
  path: string,
  text: string,
  load: LoadBase,
  above: readonly string[],
): Result<Mds2Source, SourceProblem> {
  if (text.length > LONGEST_SOURCE || tooManyLines(text)) {
    return fail({ kind: 'too-large', detail: `${LONGEST_SOURCE} / ${MOST_LINES}`, span: WHOLE });
  }
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const spanAt = (from: number, to: number): TextSpan => {
    const [start, end] = [counter.linePos(from), counter.linePos(to)];
    return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
  };
  const spanOf = (node: unknown): TextSpan => {
    const range = (node as Node | null)?.range;
    return range ? spanAt(range[0], range[1]) : WHOLE;
  };
  const [error] = document.errors;
  if (error)
    return fail({ kind: 'not-yaml', detail: error.message.split('\n')[0]!, span: spanAt(error.pos[0], error.pos[1]) });
  const root = document.contents;
  if (!isMap(root)) return fail({ kind: 'wrong-shape', detail: 'mds2', span: WHOLE });

  const top = new Map<string, { key: unknown; value: unknown }>();
  const unknownKeys: { key: string; span: TextSpan }[] = [];
  for (const { key, value } of root.items) {
    const name = textOf(key);
    if (KEYS.has(name)) top.set(name, { key, value });
    else unknownKeys.push({ key: name, span: spanOf(key) });
  }
  const version = textOf(top.get('mds2')?.value) as FormVersion;
  if (!Object.hasOwn(forms, version)) {
    return fail({ kind: 'wrong-shape', detail: 'mds2', span: spanOf(top.get('mds2')?.value ?? root) });
  }

  const stated: SourceAnswer[] = [];
  const duplicates: SourceAnswer[] = [];
  const seen = new Set<string>();
  const answers = top.get('answers')?.value;
  if (isMap(answers)) {
    for (const { key, value } of answers.items) {
      const answer = answerOf(path, textOf(key), spanOf(key), value, spanOf);
      if (seen.has(answer.printed)) duplicates.push(answer);
      else stated.push(answer);
      seen.add(answer.printed);
    }
  } else if (textOf(answers) !== '') return fail({ kind: 'wrong-shape', detail: 'answers', span: spanOf(answers) });

  const notes = top.get('notes')?.value;
  const ownNotes: SourceNote[] = isMap(notes)
    ? notes.items.map(({ key, value }) => ({
        key: textOf(key),
        text: textOf(value),
        span: spanOf(isScalar(value) && value.source ? value : key),
        file: path,
      }))
    : [];
  const own: Mds2Source = {
    formVersion: version,
    answers: stated,
    notes: ownNotes,
    other: textOf(top.get('other')?.value),
    bases: [],
    unknownKeys,
    duplicates,
  };
  const extended = top.get('extends');
  const name = textOf(extended?.value);
  return name === '' ? ok(own) : underlay(own, name, spanOf(extended!.value), path, load, above);
}

function underlay(
  own: Mds2Source,
  name: string,
  span: TextSpan,
  path: string,
  load: LoadBase,
  above: readonly string[],
): Result<Mds2Source, SourceProblem> {
  const folder = path.replaceAll('\\', '/').split('/').slice(0, -1);
  const base = load(normalise([...folder, ...name.split('/')], path.startsWith('/')));
  if (!base) return fail({ kind: 'base-missing', detail: name, span });
  if (above.includes(base.path) || above.length > 8) return fail({ kind: 'base-circle', detail: name, span });
  const read = parse(base.path, base.text, load, [...above, base.path]);
  if (!read.ok)
    return fail({ kind: 'base-unusable', detail: `${name}:${read.error.span.line}: ${read.error.detail}`, span });
  const mine = new Set(own.answers.map(({ printed }) => printed));
  const myNotes = new Set(own.notes.map(({ key }) => key));
  const here = (answer: SourceAnswer): SourceAnswer => ({
    ...answer,
    span,
    keySpan: span,
    noteSpans: answer.noteKeys.map(() => span),
  });
  return ok({
    ...own,
    answers: [...own.answers, ...read.value.answers.filter(({ printed }) => !mine.has(printed)).map(here)],
    notes: [
      ...own.notes,
      ...read.value.notes.filter(({ key }) => !myNotes.has(key)).map((note) => ({ ...note, span })),
    ],
    other: own.other || read.value.other,
    bases: [base.path, ...read.value.bases],
  });
}

function normalise(parts: readonly string[], absolute: boolean): string {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '' || part === '.') continue;
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else kept.push(part);
  }
  return (absolute ? '/' : '') + kept.join('/');
}

function answerOf(
  file: string,
  printed: string,
  keySpan: TextSpan,
  value: unknown,
  spanOf: (node: unknown) => TextSpan,
): SourceAnswer {
  const plain = { printed, keySpan, noteKeys: [], noteSpans: [], hasEvidence: false, file };
  if (!isMap(value)) return { ...plain, raw: textOf(value), span: textOf(value) === '' ? keySpan : spanOf(value) };
  const field = (name: string): unknown =>
    (value as YAMLMap).items.find((pair) => isPair(pair) && textOf(pair.key) === name)?.value;
  const answer = field('answer');
  const note = field('note');
  const noteNodes: unknown[] = isSeq(note) ? note.items : note === undefined || textOf(note) === '' ? [] : [note];
  return {
    ...plain,
    raw: textOf(answer),
    span: answer === undefined || textOf(answer) === '' ? keySpan : spanOf(answer),
    noteKeys: noteNodes.map(textOf),
    noteSpans: noteNodes.map(spanOf),
    hasEvidence: field('evidence') !== undefined,
  };
}

const textOf = (node: unknown): string => (isScalar(node) ? String(node.value ?? '') : '');

function tooManyLines(text: string): boolean {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) if (++lines > MOST_LINES) return true;
  return false;
}
