import { canonicalId, formOf, questionOf } from '@mds2/catalog';
import {
  gateViolations,
  isFiller,
  parseReleaseDate,
  readAnswer,
  reportEntry,
  type Answer,
  type Disclosure,
  type DocumentHeader,
  type ReadForm,
  type ReportEntry,
} from '@mds2/disclosure';
import type { TextSpan } from '../model.ts';
import type { Mds2Source, SourceAnswer, SourceNote } from './source-model.ts';

export interface SourceForm {
  readonly form: ReadForm;
  /** Where each `cell` of the form stands in the source. */
  readonly spans: ReadonlyMap<string, TextSpan>;
}

/**
 * The disclosure that a source states, read as the reader of workbooks reads it: the same values, the same report. Its cells
 * are `line:column`; evidence is not part of it.
 */
export function formOfSource(source: Mds2Source): SourceForm {
  const spans = new Map<string, TextSpan>();
  const place = (span: TextSpan): string => {
    const cell = `${span.line}:${span.column}`;
    spans.set(cell, span);
    return cell;
  };
  const report: ReportEntry[] = [];
  const notesByKey = new Map(source.notes.map((note) => [note.key, note]));
  const used = new Set<SourceNote>();
  const answers = new Map<string, Answer>();
  for (const stated of source.answers) {
    const id = canonicalId(stated.printed);
    if (answers.has(id)) continue;
    answers.set(id, answerOf(source, stated, id, notesByKey, used, place, report));
  }
  for (const other of source.duplicates) {
    const first = answers.get(canonicalId(other.printed));
    if (!first) continue;
    const differs = readAnswer(other.raw, kindOf(source, first.id)).value !== first.value;
    const data = {
      other: place(other.keySpan),
      raw: first.raw,
      value: first.value,
      otherRaw: other.raw,
      differs: differs ? 'yes' : 'no',
    };
    report.push(reportEntry('duplicate', first.id, place(other.keySpan), data, differs ? 'error' : 'info'));
  }
  for (const note of source.notes) {
    if (!used.has(note))
      report.push(reportEntry('unused-note', null, place(note.span), { note: note.key, text: note.text }));
  }
  const questions = formOf(source.formVersion).questions;
  for (const { id, kind } of questions) {
    if (!answers.has(id) && kind !== 'heading' && !id.startsWith('DESC.'))
      report.push(reportEntry('missing', id, null));
  }
  const inOrder = questions.flatMap(({ id }) => answers.get(id) ?? []);
  const known = new Set(questions.map(({ id }) => id));
  const disclosure: Disclosure = {
    formVersion: source.formVersion,
    document: headerOf(answers, report),
    answers: [...inOrder, ...[...answers.values()].filter(({ id }) => !known.has(id))],
  };
  if (source.other.trim() !== '') report.push(reportEntry('other-considerations', null, null, { text: source.other }));
  report.push(...gateViolations(disclosure));
  return { form: { sheets: [], disclosure, report }, spans };
}

const kindOf = (source: Mds2Source, id: string) => questionOf(source.formVersion, id)?.kind ?? 'yes-no-note';

function answerOf(
  source: Mds2Source,
  stated: SourceAnswer,
  id: string,
  notesByKey: ReadonlyMap<string, SourceNote>,
  used: Set<SourceNote>,
  place: (span: TextSpan) => string,
  report: ReportEntry[],
): Answer {
  const kind = kindOf(source, id);
  const read = readAnswer(stated.raw, kind);
  const cell = place(stated.span);
  const notes: { text: string; cell: string }[] = [];
  const keys = [
    ...stated.noteKeys.map((key, at) => ({ key, span: stated.noteSpans[at]! })),
    ...read.references.filter((key) => !stated.noteKeys.includes(key)).map((key) => ({ key, span: stated.span })),
  ];
  let dangling = 0;
  for (const { key, span } of keys) {
    const note = notesByKey.get(key);
    if (note) {
      used.add(note);
      notes.push({ text: note.text, cell: place(note.span) });
    } else {
      dangling++;
      report.push(reportEntry('dangling-note', id, place(span), { note: key, printed: key }));
    }
  }
  if (read.remark !== null) notes.push({ text: read.remark, cell });
  if (read.value === 'see-note' && notes.length === 0 && dangling === 0)
    report.push(reportEntry('see-note-without-note', id, cell));
  const isChoice = kind === 'yes-no' || kind === 'yes-no-note';
  if (read.value === 'blank') report.push(reportEntry('blank', id, cell, { raw: stated.raw }));
  else if (read.value === 'text' && isChoice) report.push(reportEntry('free-text', id, cell, { raw: stated.raw }));
  else if (read.remark !== null) report.push(reportEntry('fused', id, cell, { raw: stated.raw, value: read.value }));
  if (!questionOf(source.formVersion, id)) {
    report.push(
      reportEntry('unknown', id, place(stated.keySpan), { printed: stated.printed, form: source.formVersion }),
    );
  } else if (id !== stated.printed)
    report.push(reportEntry('misspelt', id, place(stated.keySpan), { printed: stated.printed }));
  return {
    id,
    value: read.value,
    raw: stated.raw,
    notes: notes.map(({ text }) => text),
    noteCells: notes.map((note) => note.cell),
    cell,
  };
}

function headerOf(answers: ReadonlyMap<string, Answer>, report: ReportEntry[]): DocumentHeader {
  const text = (id: string): string | null => {
    const raw = answers.get(id)?.raw;
    return raw === undefined || isFiller(raw) ? null : raw.trim();
  };
  const printed = text('DOC-7');
  const date = printed === null ? null : parseReleaseDate(printed);
  if (date && date.kind !== 'date') {
    report.push(
      reportEntry(
        date.kind === 'ambiguous' ? 'ambiguous-date' : 'unreadable-date',
        'DOC-7',
        answers.get('DOC-7')!.cell,
        { raw: printed! },
      ),
    );
  }
  return {
    manufacturer: text('DOC-1'),
    model: text('DOC-3'),
    documentId: text('DOC-4'),
    releaseDate: date?.kind === 'date' ? date.iso : null,
  };
}
