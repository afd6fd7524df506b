import { render, speaker } from '@mds2/base';
import { formOf, questionOf } from '@mds2/catalog';
import { describeReportEntry, type Answer, type Disclosure, type ReadForm, type ReportEntry } from '@mds2/disclosure';
import { candidateName } from './candidate-name.ts';
import type { PageLayout } from './page.ts';
import { printable } from './printable.ts';
import { table } from './table.ts';
import { words } from './words.ts';

/** Lines of one form as read: whose it is, how many answers of each kind, the reader's remarks, then the answers by section. */
export function disclosureText(file: string, form: ReadForm, page: PageLayout): string[] {
  const { disclosure, report } = form;
  return [
    ...headLines(file, form, page),
    ...(report.length === 0 ? [] : ['', ...reportLines(report, page)]),
    ...answerSections(disclosure, page).flatMap(({ title, answers }) => [
      '',
      title,
      ...answerLines(answers, form, page),
    ]),
  ];
}

function headLines(file: string, { sheets, disclosure, report }: ReadForm, { locale, style }: PageLayout): string[] {
  const say = speaker(words, locale);
  const { document, formVersion, answers } = disclosure;
  const counts = VALUES.map((value) => ({ value, count: answers.filter((answer) => answer.value === value).length }))
    .filter(({ count }) => count > 0)
    .map(({ value, count }) => `${say(value)} ${count}`);
  return [
    `${style.heading(printable(file))}  ${style.dim(sheets.map(printable).join(', '))}`,
    [candidateName(document, locale), formVersion, document.documentId, document.releaseDate ?? say('undated')]
      .filter((part) => part !== null)
      .map(printable)
      .join(' · '),
    `${say('questions', { count: answers.length })}: ${counts.join(', ')}`,
    report.length === 0 ? say('noRemarks') : say('remarks', { count: report.length }),
  ];
}

function reportLines(report: readonly ReportEntry[], { locale, style }: PageLayout): string[] {
  const say = speaker(words, locale);
  const setOff = { error: style.alarm, warning: style.caution, info: style.dim };
  const width = Math.max(...LEVELS.map((level) => say(level).length));
  return LEVELS.flatMap((level) => report.filter((entry) => entry.level === level)).map(
    (entry) =>
      `${setOff[entry.level](say(entry.level).padEnd(width))}  ${printable(describeReportEntry(entry, locale))}`,
  );
}

/** Answers under the heading of their section, in form order; IDs that the form does not have come last. */
function answerSections(
  { formVersion, answers }: Disclosure,
  { locale, style }: PageLayout,
): { title: string; answers: Answer[] }[] {
  const titles = new Map(formOf(formVersion).sections.map(({ code, title }) => [code, `${code}  ${title[locale]}`]));
  const sections = new Map<string, Answer[]>();
  for (const answer of answers) {
    const code = questionOf(formVersion, answer.id)?.section;
    const title = (code && titles.get(code)) ?? render(words[locale].otherQuestions, locale);
    const own = sections.get(title);
    if (own) own.push(answer);
    else sections.set(title, [answer]);
  }
  return [...sections].map(([title, own]) => ({ title: style.heading(title), answers: own }));
}

function answerLines(
  answers: readonly Answer[],
  { sheets, disclosure }: ReadForm,
  { locale, width, style }: PageLayout,
): string[] {
  const say = speaker(words, locale);
  // The head names the one sheet; a form over several needs it at each cell.
  const place = (cell: string) => (sheets.length === 1 ? cell.slice(cell.lastIndexOf('!') + 1) : printable(cell));
  const rows = answers.map((answer) => [
    printable(answer.id),
    {
      text: say(answer.value),
      style: answer.value === 'blank' || answer.value === 'see-note' ? style.caution : (text: string) => text,
    },
    questionOf(disclosure.formVersion, answer.id)?.label[locale] ?? '',
    printable(answer.value === 'text' ? [answer.raw, ...answer.notes].join(' | ') : answer.notes.join(' | ')),
    { text: place(answer.cell), style: style.dim },
  ]);
  return table(
    [{ head: '' }, { head: '' }, { head: '', shrinkTo: 24 }, { head: '', shrinkTo: 16 }, { head: '' }],
    rows,
    { width, indent: '  ' },
  );
}

const VALUES = ['yes', 'no', 'na', 'see-note', 'text', 'blank'] as const;
const LEVELS = ['error', 'warning', 'info'] as const;
