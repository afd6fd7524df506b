import type { Decisive } from '@mds2/assessment';
import type { Locale, Slots } from '@mds2/base';

import { formatList } from '../../ui/text/figures.ts';
import type messages from './messages.ts';

type Say = (key: keyof (typeof messages)['en'], slots?: Slots) => string;

/**
 * What the first place depends on, in sentences: over whom it is certain, against whom it hangs on how many answers, and
 * which would knock the leader out. Empty where nobody leads. `nameOf` names a candidate by its key.
 */
export function decisiveWords({ leader, verdict, pairs, falls }: Decisive, nameOf: (key: string) => string, say: Say, locale: Locale): string {
  if (leader === null || (pairs.length === 0 && !falls)) return '';
  const name = nameOf(leader);
  const certain = pairs.filter(({ kind }) => kind === 'certain').map(({ rival }) => nameOf(rival));
  const sentences = [
    certain.length > 0 ? say('decisiveCertain', { leader: name, rivals: formatList(certain, locale) }) : '',
    ...pairs.map((pair) => (pair.kind === 'depends' ? say('decisiveDepends', { rival: nameOf(pair.rival), count: pair.set.answers.length }) : pair.kind === 'no-set-found' ? say('decisiveUnknown', { rival: nameOf(pair.rival) }) : '')),
    falls ? say('decisiveFalls', { leader: name, count: falls.answers.length }) : '',
    verdict === 'none-can' ? say('settlingNone') : '',
  ];
  return sentences.filter(Boolean).join(' ');
}
