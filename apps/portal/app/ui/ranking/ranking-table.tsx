import type { Interval } from '@mds2/base';
import { Link } from '@remix-run/react';

import { useSay } from '../../i18n/use-say.ts';
import { IntervalAxis, IntervalBar } from '../interval/interval-bar.tsx';
import { IntervalText } from '../interval/interval-text.tsx';
import { uiMessages } from '../messages.ts';
import { KnockOutFlag } from '../sign/knock-out-flag.tsx';
import { Sign } from '../sign/sign.tsx';
import { DataTable } from '../table/data-table.tsx';

export interface Ranked {
  readonly key: string;
  readonly name: string;
  readonly to: string;
  /** A range while intervals overlap; null for those knocked out. */
  readonly place: { readonly from: number; readonly to: number } | null;
  readonly total: Interval;
  readonly coverage: number;
  readonly failed: number;
  readonly open: number;
  /** The total as saved, where this one is a preview. */
  readonly saved?: Interval;
}

interface RankingTableProps {
  readonly caption: string;
  /** In the order of the ranking: first those in the race, then those knocked out. */
  readonly rows: readonly Ranked[];
  /** What the leader is sure of, in [0, 1]; undefined where nobody leads. */
  readonly lead?: number;
  /** How many knock-outs are set. */
  readonly knockOuts: number;
}

/**
 * Places as ranges, points as intervals, and the leader's line through all bars: whoever crosses it can still win.
 * Overlapping intervals never look simply ranked; knocked-out candidates keep their points and have no place.
 */
export function RankingTable({ caption, rows, lead, knockOuts }: RankingTableProps) {
  const say = useSay(uiMessages);
  const preview = rows.some((row) => row.saved);
  return (
    <>
      <DataTable
        caption={caption}
        variant={preview ? 'rank pin over' : 'rank pin'}
        head={
          <tr>
            <th scope="col">{say('candidate')}</th>
            <th scope="col" className="num">
              {say('place')}
            </th>
            <th scope="col">{say('knockOuts')}</th>
            <th scope="col" className="num" aria-sort="descending">
              {say('points')} <span aria-hidden="true">↓</span>
            </th>
            <th scope="col" className="plot">
              <span className="vh">{say('pointsDrawn')}</span>
              <IntervalAxis />
            </th>
            <th scope="col" className="num">
              {say(preview ? 'saved' : 'coverage')}
            </th>
          </tr>
        }
      >
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.failed > 0 ? 'is-out' : undefined}>
              <th scope="row">
                <Link to={row.to}>{row.name}</Link>
              </th>
              <td className="num">
                <PlaceText place={row.place} />
              </td>
              <td>
                <KnockOutFlag failed={row.failed} open={row.open} of={knockOuts} />
              </td>
              <td className="num">
                <b>
                  <IntervalText range={row.total} />
                </b>
              </td>
              <td className="plot">
                <IntervalBar range={row.total} grid {...(lead === undefined ? {} : { lead })} />
              </td>
              <td className="num muted">
                {row.saved ? <IntervalText range={row.saved} /> : preview ? '' : say('percent', { share: Math.floor(row.coverage * 100) })}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {lead !== undefined && (
        <p className="legend">
          <span>
            <svg className="iv bare" aria-hidden="true">
              <line className="lead" x1="50%" x2="50%" y1="-20%" y2="120%" />
            </svg>
            {say('leadLine')}
          </span>
        </p>
      )}
    </>
  );
}

/** A place, a range of places, or the sign of those who are out. */
function PlaceText({ place }: { place: Ranked['place'] }) {
  const say = useSay(uiMessages);
  if (place === null) {
    return (
      <span className="tag ko">
        <Sign id="ko" label={say('out')} />
      </span>
    );
  }
  if (place.from === place.to) return <>{place.from}</>;
  return (
    <>
      {place.from}
      <span aria-hidden="true">–</span>
      <span className="vh"> {say('to')} </span>
      {place.to}
    </>
  );
}
