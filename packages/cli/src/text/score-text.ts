import { speaker } from '@mds2/base';
import { exposures, practiceOf, procurementTypes } from '@mds2/catalog';
import type { Evaluation, Place, PracticeScore, Scorer } from '@mds2/assessment';
import { candidateName } from './candidate-name.ts';
import { BAR_SIGNS, intervalBar, pointsText } from './interval-bar.ts';
import { knockOutLines } from './knock-out-text.ts';
import type { PageLayout } from './page.ts';
import { printable } from './printable.ts';
import type { ScoredFile } from './scored-file.ts';
import { rankingText } from './ranking-text.ts';
import { table, type TableCell } from './table.ts';
import { words } from './words.ts';
import { wrap } from './wrap.ts';

/** Lines of `mds2 score`: what it was made with, the ranking where there is one, then each file practice by practice. */
export function scoreText(
  files: readonly ScoredFile[],
  places: readonly Place[],
  { scorer, page }: { readonly scorer: Scorer; readonly page: PageLayout },
): string[] {
  return [
    ...frameLines(scorer, page),
    ...(files.length < 2 ? [] : ['', ...rankingText(files, places, page)]),
    ...files.flatMap((file) => ['', ...fileLines(file, page)]),
  ];
}

/** Profile, type and sources, and what the signs mean. */
export function frameLines({ profile, procurementType, sources }: Scorer, { locale, style }: PageLayout): string[] {
  const say = speaker(words, locale);
  const type = procurementTypes.find(({ code }) => code === procurementType);
  return [
    say('frame', {
      profile: profile.name[locale],
      version: String(profile.version),
      type: type ? `${type.code} ${type.label[locale]}` : procurementType,
      sources: sources.join(', '),
    }),
    style.dim(say('legend', BAR_SIGNS)),
    style.dim(say('onlySecurity')),
  ];
}

function fileLines({ file, document, evaluation }: ScoredFile, page: PageLayout): string[] {
  const { locale, style, width } = page;
  const say = speaker(words, locale);
  const { total, practices } = evaluation;
  return [
    `${style.heading(candidateName(document, locale))}  ${style.dim(printable(file))}`,
    ...exposureLines(evaluation, page),
    ...table(
      [
        { head: '' },
        { head: say('practice'), shrinkTo: 20 },
        { head: say('points'), align: 'right' },
        { head: '' },
        { head: say('coverage'), align: 'right' },
        { head: say('answered'), align: 'right' },
      ],
      [
        [
          { text: say('total'), style: style.heading },
          '',
          pointsText(total),
          barCell(total, page),
          percent(total.coverage),
          '',
        ],
        ...practices.map((practice) => practiceRow(practice, page)),
      ],
      { width, indent: '  ', head: style.dim },
    ),
    ...knockOutLines(evaluation, page),
  ];
}

function exposureLines({ exposures: stated, comparable }: Evaluation, { locale, style, width }: PageLayout): string[] {
  const say = speaker(words, locale);
  const paragraph = (text: string, set: (line: string) => string) => wrap(text, width, '  ').map(set);
  const named = (key: 'exposuresOpen' | 'exposuresUnknown', state: boolean | null) => {
    const names = exposures.filter(({ id }) => stated[id] === state).map(({ label }) => label[locale]);
    return names.length === 0 ? [] : paragraph(say(key, { names: names.join(', ') }), style.dim);
  };
  const { formVersion: version, questions, of } = comparable;
  return [
    ...(questions < of ? paragraph(say('comparable', { version, questions, of }), style.caution) : []),
    ...named('exposuresOpen', true),
    ...named('exposuresUnknown', null),
  ];
}

function practiceRow(practice: PracticeScore, page: PageLayout): TableCell[] {
  const { locale, style } = page;
  const name = practiceOf(practice.id)?.short[locale] ?? '';
  const remark = practiceRemark(practice, page);
  if (practice.low === null || practice.high === null)
    return [practice.id, { text: name, style: style.dim }, '', { text: remark, style: style.dim }, '', ''];
  const range = { low: practice.low, high: practice.high };
  return [
    practice.id,
    name,
    pointsText(range),
    remark === '' ? barCell(range, page) : { text: remark, style: style.dim },
    percent(practice.coverage),
    practice.assessed ? `${practice.criteria.decided}/${practice.criteria.applicable}` : '',
  ];
}

function practiceRemark(practice: PracticeScore, { locale }: PageLayout): string {
  const say = speaker(words, locale);
  if (practice.applicable === false) return say(practice.notApplicable === 'condition' ? 'notCondition' : 'notType');
  if (practice.weight === 0) return say('weightless');
  return practice.assessed ? '' : say('notAssessed');
}

const barCell = (range: { low: number; high: number }, { style }: PageLayout): TableCell => ({
  text: intervalBar(range),
  style: style.assured,
});

/** Shares of evidence round down: never more certain than the data. */
const percent = (share: number): string => `${Math.floor(share * 100 + 1e-7)} %`;
