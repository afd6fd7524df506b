import { speaker } from '@mds2/base';
import { questionOf } from '@mds2/catalog';
import {
  changeKinds,
  describeChangeKind,
  type Answer,
  type AnswerChange,
  type DisclosureDiff,
  type DocumentHeader,
  type ReadForm,
} from '@mds2/disclosure';
import { candidateName } from './candidate-name.ts';
import type { PageLayout } from './page.ts';
import { printable } from './printable.ts';
import { table, type TableCell } from './table.ts';
import { words } from './words.ts';

interface Side {
  readonly file: string;
  readonly form: ReadForm;
}

/** Lines of `mds2 diff`: which two, `summary` in one line, the header's changes, then every changed answer under its kind, losses first. */
export function diffText(
  { older, newer }: { readonly older: Side; readonly newer: Side },
  diff: DisclosureDiff,
  summary: string,
  page: PageLayout,
): string[] {
  const { style } = page;
  return [
    sideLine(older, page),
    sideLine(newer, page),
    diff.comparable ? style.heading(summary) : style.caution(summary),
    ...documentLines(diff, page),
    ...changeKinds.flatMap((kind) => {
      const changes = diff.changes.filter((change) => change.kind === kind);
      if (changes.length === 0) return [];
      const loss = kind === 'worse' || kind === 'withdrawn';
      const title = describeChangeKind(kind, page.locale);
      return ['', loss ? style.alarm(title) : style.heading(title), ...changeLines(changes, diff, page)];
    }),
  ];
}

function sideLine({ file, form }: Side, { locale, style }: PageLayout): string {
  const say = speaker(words, locale);
  const { document, formVersion } = form.disclosure;
  const parts = [candidateName(document, locale), formVersion, document.documentId, document.releaseDate];
  const head = parts.filter((part) => part !== null).map(printable);
  if (document.releaseDate === null) head.push(say('undated'));
  return `${style.heading(printable(file))}  ${head.join(' · ')}`;
}

function documentLines({ document }: DisclosureDiff, { locale, width, style }: PageLayout): string[] {
  if (document.length === 0) return [];
  const say = speaker(words, locale);
  const field = (name: keyof DocumentHeader) => say(name);
  return [
    '',
    ...table(
      [{ head: '' }, { head: say('before'), shrinkTo: 16 }, { head: say('after'), shrinkTo: 16 }],
      document.map((change) => [field(change.field), printable(change.before ?? ''), printable(change.after ?? '')]),
      { width, indent: '  ', head: style.dim },
    ),
  ];
}

function changeLines(
  changes: readonly AnswerChange[],
  { versions }: DisclosureDiff,
  { locale, width, style }: PageLayout,
): string[] {
  const say = speaker(words, locale);
  const cell = (answer: Answer | null): TableCell => {
    if (answer === null) return { text: say('absent'), style: style.dim };
    const value = answer.value === 'text' ? printable(answer.raw) : say(answer.value);
    return [value, ...answer.notes.map(printable)].join(' | ');
  };
  const place = (answer: Answer | null): TableCell => ({
    text: answer ? printable(answer.cell) : '',
    style: style.dim,
  });
  return table(
    [
      { head: '' },
      { head: say('question'), shrinkTo: 16 },
      { head: say('before'), shrinkTo: 16 },
      { head: say('after'), shrinkTo: 16 },
      { head: '' },
    ],
    changes.map(({ id, before, after }) => [
      printable(id),
      questionOf(versions.newer, id)?.label[locale] ?? '',
      cell(before),
      cell(after),
      place(after ?? before),
    ]),
    { width, indent: '  ', head: style.dim },
  );
}
