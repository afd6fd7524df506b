import type { Locale, Slots } from '@mds2/base';

import { formatList } from '../../ui/text/figures.ts';
import type messages from './messages.ts';
import type { CandidateLine } from './overview.server.ts';

type Say = (key: keyof (typeof messages)['en'], slots?: Slots) => string;

/** The overview in one to four sentences: who is in, who sent an old form, who is out, and what is open. */
export function overviewLede(candidates: readonly CandidateLine[], more: boolean, say: Say, locale: Locale): string {
  if (candidates.length === 0) return say('ledeEmpty');
  const names = (lines: readonly CandidateLine[]) => ({ count: lines.length, names: formatList(lines.map(({ name }) => name), locale) });
  const old = candidates.filter(({ revision }) => revision && revision.formVersion !== 'HN 1-2019');
  const out = candidates.filter(({ score }) => score && score.failed > 0);
  const inRace = candidates.filter(({ score }) => score && score.failed === 0);
  const openAnswers = inRace.reduce((sum, { revision }) => sum + (revision?.open ?? 0), 0);
  const openKnockOuts = inRace.reduce((sum, { score }) => sum + (score?.open ?? 0), 0);
  const answers = say('ledeOpenAnswers', { count: openAnswers });
  return [
    more ? say('ledeMany', { count: candidates.length }) : say('ledeIn', { count: candidates.length }),
    old.length > 0 && old.length <= 4 ? say('ledeOld', names(old)) : '',
    out.length > 0 && out.length <= 4 ? say('ledeOut', names(out)) : '',
    openKnockOuts > 0
      ? say('ledeOpen', { answers, knockOuts: say('ledeOpenKnockOuts', { count: openKnockOuts }) })
      : openAnswers > 0
        ? say('ledeOpenOnlyAnswers', { answers, count: openAnswers })
        : inRace.length > 0
          ? say('ledeClosed')
          : '',
  ]
    .filter(Boolean)
    .join(' ');
}
