import type { Locale, Slots } from '@mds2/base';

import { formatList } from '../../ui/text/figures.ts';
import { canWin } from './columns.ts';
import type messages from './messages.ts';
import type { Column } from './model.ts';

type Say = (key: keyof (typeof messages)['en'], slots?: Slots) => string;

/**
 * The comparison in one to four sentences: who leads and whether that is settled, who is out, what is still open.
 * `columns` in the order of the ranking. A lead is settled only where no other interval reaches the leader's low end.
 */
export function compareLede(columns: readonly Column[], older: readonly string[], say: Say, locale: Locale): string {
  if (columns.length === 0) return say('ledeNone');
  const inRace = columns.filter(({ out }) => !out);
  const out = columns.filter((column) => column.out);
  const [leader] = inRace;
  const rivals = leader ? inRace.slice(1).filter(canWin) : [];
  const best = (column: Column) => column.total.low > (leader?.total.low ?? 1);
  const wouldLead = out.filter(best);
  const race = (): string => {
    if (!leader) return say('ledeAllOut', { count: out.length });
    if (inRace.length === 1) return say('ledeAlone', { leader: leader.name });
    if (rivals.length === 0) return say('ledeSettled', { leader: leader.name });
    return rivals.length <= 4
      ? say('ledeOpen', { leader: leader.name, rivals: formatList(rivals.map(({ name }) => name), locale), count: rivals.length })
      : say('ledeOpenMany', { leader: leader.name, count: rivals.length + 1, all: columns.length });
  };
  const outs = (): string => {
    if (!leader || out.length === 0) return '';
    if (out.length === 1 && wouldLead.length === 1) return say('ledeOutWouldLead', { name: out[0]!.name });
    return out.length <= 3 ? say('ledeOut', { names: formatList(out.map(({ name }) => name), locale), count: out.length }) : say('ledeOutMany', { count: out.length });
  };
  const openKnockOuts = inRace.filter(({ open }) => open.length > 0).length;
  return [
    race(),
    outs(),
    openKnockOuts > 0 ? say('ledeOpenKnockOuts', { count: openKnockOuts }) : '',
    older.length > 0 && older.length <= 3 ? say('ledeOlder', { names: formatList(older, locale), count: older.length }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
