import { speaker } from '@mds2/base';
import { knockOuts as catalogue } from '@mds2/catalog';
import type { Evaluation } from '@mds2/assessment';
import type { PageLayout } from './page.ts';
import { table } from './table.ts';
import { words } from './words.ts';

/** Lines of one candidate's knock-outs: one that says how many are met, then each that failed or is open, with its questions. */
export function knockOutLines({ knockOuts }: Evaluation, { locale, width, style }: PageLayout): string[] {
  const say = speaker(words, locale);
  const met = knockOuts.filter(({ result }) => result === 'pass').length;
  const title = `  ${say('knockOuts')}: `;
  if (knockOuts.length === 0) return [title + say('noKnockOuts')];
  if (met === knockOuts.length) return [title + say('allMet', { count: met })];
  const wording = new Map(catalogue.map((knockOut) => [knockOut.id, knockOut.wording[locale]]));
  return [
    title + say('someMet', { met, count: knockOuts.length }),
    ...table(
      [{ head: '' }, { head: '' }, { head: '', shrinkTo: 24 }, { head: '', shrinkTo: 10 }],
      [...knockOuts]
        .filter(({ result }) => result !== 'pass')
        .sort((a, b) => Number(b.result === 'fail') - Number(a.result === 'fail'))
        .map(({ id, result, questions }) => [
          { text: say(result === 'fail' ? 'fail' : 'open'), style: result === 'fail' ? style.alarm : style.caution },
          id,
          wording.get(id) ?? '',
          questions.join(', '),
        ]),
      { width, indent: '    ' },
    ),
  ];
}
