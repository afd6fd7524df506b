import { speaker } from '@mds2/base';
import type { Evaluation, Place } from '@mds2/assessment';
import { candidateName } from './candidate-name.ts';
import { intervalBar, pointsText } from './interval-bar.ts';
import type { PageLayout } from './page.ts';
import type { ScoredFile } from './scored-file.ts';
import { table, type TableCell } from './table.ts';
import { words } from './words.ts';

/** Lines of the ranking: places as ranges while intervals overlap, those knocked out last, and whether it is settled. */
export function rankingText(files: readonly ScoredFile[], places: readonly Place[], page: PageLayout): string[] {
  const { locale, width, style } = page;
  const say = speaker(words, locale);
  const byKey = new Map(files.map((file) => [file.key, file]));
  const rows = places.flatMap((place): TableCell[][] => {
    const file = byKey.get(place.key);
    if (!file) return [];
    const { total } = file.evaluation;
    const bar = intervalBar(total);
    return [
      [
        place.knockedOut ? { text: say('knockedOut'), style: style.alarm } : placeText(place),
        candidateName(file.document, locale),
        pointsText(total),
        { text: bar, style: place.knockedOut ? style.dim : style.assured },
        `${Math.floor(total.coverage * 100 + 1e-7)} %`,
        knockOutCell(file.evaluation, page),
      ],
    ];
  });
  const heads = [
    { head: say('place') },
    { head: say('candidate'), shrinkTo: 16 },
    { head: say('points'), align: 'right' as const },
    { head: '' },
    { head: say('coverage'), align: 'right' as const },
    { head: say('knockOuts'), shrinkTo: 20 },
  ];
  return [...table(heads, rows, { width, head: style.dim }), say(verdict(places))];
}

/** Whether there is one order: said in words, never left to the reader of ranges. */
function verdict(places: readonly Place[]): 'nobodyLeft' | 'settled' | 'notSettled' {
  const ranked = places.filter((place) => !place.knockedOut && place.from !== null);
  if (ranked.length === 0) return 'nobodyLeft';
  return ranked.every(({ from, to }) => from === to) ? 'settled' : 'notSettled';
}

const placeText = ({ from, to }: Place): string => (from === to ? `${from}` : `${from}–${to}`);

function knockOutCell({ knockOuts }: Evaluation, { locale, style }: PageLayout): TableCell {
  const say = speaker(words, locale);
  const count = (result: 'fail' | 'open') => knockOuts.filter((each) => each.result === result).length;
  const [failed, open] = [count('fail'), count('open')];
  if (failed > 0) return { text: say('failed', { count: failed }), style: style.alarm };
  if (open > 0) return { text: say('openKnockOuts', { count: open }), style: style.caution };
  return knockOuts.length === 0 ? say('noKnockOuts') : say('allMet', { count: knockOuts.length });
}
