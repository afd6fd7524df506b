import { Link } from '@remix-run/react';

import { useSay } from '../../i18n/use-say.ts';
import { IntervalBar } from '../../ui/interval/interval-bar.tsx';
import { IntervalText } from '../../ui/interval/interval-text.tsx';
import { uiMessages } from '../../ui/messages.ts';
import { KnockOutFlag } from '../../ui/sign/knock-out-flag.tsx';
import { Sign } from '../../ui/sign/sign.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import messages from './messages.ts';
import type { RankedLine } from './profile-page.server.ts';

interface LiveRankingProps {
  readonly rows: readonly RankedLine[];
  /** How many knock-outs the draft sets. */
  readonly knockOuts: number;
  readonly lead: number | undefined;
  readonly linkTo: (row: RankedLine) => string;
}

/** The ranking beside the settings that make it: the bar under each name, the saved points beside the new ones. */
export function LiveRanking({ rows, knockOuts, lead, linkTo }: LiveRankingProps) {
  const say = useSay(messages);
  const shared = useSay(uiMessages);
  return (
    <DataTable
      caption={say('ranking')}
      scroll={false}
      head={
        <tr>
          <th scope="col" className="num">{shared('place')}</th>
          <th scope="col">{shared('candidate')}</th>
          <th scope="col" className="num">{shared('points')}</th>
          <th scope="col" className="num">{shared('saved')}</th>
        </tr>
      }
    >
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={row.failed > 0 ? 'is-out' : undefined}>
            <td className="num">
              {row.place === null ? (
                <span className="tag ko"><Sign id="ko" label={shared('out')} /></span>
              ) : row.place.from === row.place.to ? (
                row.place.from
              ) : (
                <>
                  {row.place.from}
                  <span aria-hidden="true">–</span>
                  <span className="vh"> {shared('to')} </span>
                  {row.place.to}
                </>
              )}
            </td>
            <th scope="row">
              <Link to={linkTo(row)}>{row.name}</Link>
              <IntervalBar range={row.total} {...(lead === undefined ? {} : { lead })} />
              <KnockOutFlag failed={row.failed} open={row.open} of={knockOuts} />
            </th>
            <td className="num"><b><IntervalText range={row.total} /></b></td>
            <td className="num muted"><IntervalText range={row.saved} /></td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
