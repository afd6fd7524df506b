import { speaker, type Interval } from '@mds2/base';
import { practiceOf, questionOf } from '@mds2/catalog';
import type { Evaluation, OpenAnswer, Place, PracticeRow, QuestionCell, QuestionRow, Scorer } from '@mds2/assessment';
import type { Disclosure } from '@mds2/disclosure';
import { candidateName } from './candidate-name.ts';
import { pointsText } from './interval-bar.ts';
import type { PageLayout } from './page.ts';
import { printable } from './printable.ts';
import { rankingText } from './ranking-text.ts';
import { frameLines } from './score-text.ts';
import { table, type Column, type TableCell } from './table.ts';
import { words } from './words.ts';

/** A form that is compared. `key` is its index among `files[]`. */
export interface Compared {
  readonly key: string;
  readonly file: string;
  readonly document: Disclosure['document'];
  readonly disclosure: Disclosure;
  readonly evaluation: Evaluation;
}

interface Comparison {
  readonly compared: readonly Compared[];
  readonly places: readonly Place[];
  readonly practices: readonly PracticeRow[];
  /** Only those that differ. */
  readonly questions: readonly QuestionRow[];
  readonly open: readonly OpenAnswer[];
}

/** So many open answers are worth a line: the rest moves less than these. */
const MOST_OPEN = 12;

/** Lines of `mds2 compare`: ranking, what would settle it, then side by side by practice and by question. */
export function comparisonText(
  comparison: Comparison,
  { scorer, page }: { readonly scorer: Scorer; readonly page: PageLayout },
): string[] {
  const { compared, places, practices, questions, open } = comparison;
  const names = columnNames(compared, page);
  return [
    ...frameLines(scorer, page),
    '',
    ...rankingText(compared, places, page),
    ...settlingLines(open, compared, page),
    '',
    ...names.legend,
    ...practiceLines(practices, names.columns, page),
    '',
    ...questionLines(questions, names.columns, page),
  ];
}

/** Columns are called by a letter where their names would not fit beside each other. */
function columnNames(compared: readonly Compared[], { locale, width, style }: PageLayout) {
  const full = compared.map(({ document }) => candidateName(document, locale));
  const columns = full.map((_, i) => letter(i));
  return {
    columns,
    legend: table(
      [{ head: '' }, { head: '' }],
      columns.map((column, i) => [{ text: column, style: style.heading }, full[i] ?? '']),
      { width },
    ),
  };
}

function settlingLines(
  open: readonly OpenAnswer[],
  compared: readonly Compared[],
  { locale, width, style }: PageLayout,
): string[] {
  const say = speaker(words, locale);
  const shown = open
    .filter(({ reverses, knockOuts }) => reverses.length > 0 || knockOuts.length > 0)
    .slice(0, MOST_OPEN);
  if (shown.length === 0) return [];
  const nameOf = new Map(compared.map(({ key, document }) => [key, candidateName(document, locale)]));
  const rows = shown.map(({ key, question, ifGood, ifBad, knockOuts }): TableCell[] => [
    question,
    questionOf('HN 1-2019', question)?.label[locale] ?? '',
    nameOf.get(key) ?? '',
    pointsText(ifGood),
    pointsText(ifBad),
    { text: knockOuts.map(({ id }) => id).join(', '), style: style.caution },
  ]);
  return [
    '',
    style.heading(say('settling')),
    ...table(
      [
        { head: '' },
        { head: say('question'), shrinkTo: 20 },
        { head: say('candidate'), shrinkTo: 12 },
        { head: say('ifGood'), align: 'right' },
        { head: say('ifBad'), align: 'right' },
        { head: say('knockOuts'), shrinkTo: 12 },
      ],
      rows,
      { width, indent: '  ', head: style.dim },
    ),
  ];
}

function practiceLines(
  rows: readonly PracticeRow[],
  columns: readonly string[],
  { locale, width, style }: PageLayout,
): string[] {
  const say = speaker(words, locale);
  const cell = ({ low, high, applicable, assessed }: PracticeRow['cells'][number]): TableCell => {
    if (low === null || high === null) return { text: applicable === false ? say('na') : '', style: style.dim };
    const range: Interval = { low, high };
    return assessed ? pointsText(range) : { text: pointsText(range), style: style.dim };
  };
  return table(
    [
      { head: '' },
      { head: say('practice'), shrinkTo: 16 },
      ...columns.map((head): Column => ({ head, align: 'right' })),
    ],
    rows.map(({ practice, cells }) => [practice, practiceOf(practice)?.short[locale] ?? '', ...cells.map(cell)]),
    { width, indent: '  ', head: style.dim },
  );
}

function questionLines(
  rows: readonly QuestionRow[],
  columns: readonly string[],
  { locale, width, style }: PageLayout,
): string[] {
  const say = speaker(words, locale);
  if (rows.length === 0) return [say('noDifferingAnswers')];
  const cell = ({ answer }: QuestionCell): TableCell => {
    if (answer === null) return { text: '', style: style.dim };
    if (answer.value === 'text') return printable(answer.raw).slice(0, LONGEST_TEXT);
    return answer.value === 'blank' || answer.value === 'see-note'
      ? { text: say(answer.value), style: style.caution }
      : say(answer.value);
  };
  return [
    style.heading(say('differing')),
    ...table(
      [
        { head: '' },
        { head: say('question'), shrinkTo: 16 },
        ...columns.map((head): Column => ({ head, shrinkTo: 6 })),
      ],
      rows.map(({ question, cells }) => [
        question,
        questionOf('HN 1-2019', question)?.label[locale] ?? '',
        ...cells.map(cell),
      ]),
      { width, indent: '  ', head: style.dim },
    ),
  ];
}

/** A, B, ... Z, AA, AB, as the columns of a spreadsheet. */
function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

const LONGEST_TEXT = 40;
