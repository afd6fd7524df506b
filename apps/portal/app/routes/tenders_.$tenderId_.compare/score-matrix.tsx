import { Link } from '@remix-run/react';

import { useSay } from '../../i18n/use-say.ts';
import { intervalLabel } from '../../ui/interval/interval-text.tsx';
import { Sign } from '../../ui/sign/sign.tsx';
import { Tag } from '../../ui/sign/tag.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { shortened } from './knock-out-cell.tsx';
import messages from './messages.ts';
import type { Column, ScoreRow } from './model.ts';
import type { RowScore } from './packed.ts';
import { DenseScore } from './score-cell.tsx';

interface ScoreMatrixProps {
  readonly caption: string;
  readonly rows: readonly { readonly row: ScoreRow; readonly at: number }[];
  readonly candidates: readonly Column[];
  readonly scoresOf: (column: Column) => readonly RowScore[];
  readonly knockOuts: number;
  readonly candidateLink: (column: Column) => string;
  readonly figureLink: (column: Column, row: ScoreRow) => string | undefined;
  readonly headLink: (row: ScoreRow) => string | undefined;
}

/** Many candidates as rows: names stay horizontal, a knock-out frames the whole row. */
export function ScoreMatrix({ caption, rows, candidates, scoresOf, knockOuts, candidateLink, figureLink, headLink }: ScoreMatrixProps) {
  const say = useSay(messages);
  const groups = headGroups(rows);
  const first = (at: number): boolean => at === 0 || rows[at]!.row.group !== rows[at - 1]!.row.group;
  const grouped = groups.some(({ group }) => group !== null);
  const span = grouped ? 2 : 1;
  return (
    <DataTable
      caption={caption}
      variant="matrix pin"
      head={
        <>
          <tr>
            <th scope="col" rowSpan={span}>{say('candidate')}</th>
            <th scope="col" rowSpan={span} className="num">{say('place')}</th>
            <th scope="col" rowSpan={span}>{say('knockOutsShort')}</th>
            <th scope="col" rowSpan={span} className="num">{say('total')}</th>
            {grouped ? (
              groups.map(({ group, size }, i) => (
                <th key={i} scope="colgroup" className="ph" colSpan={size}>{group}</th>
              ))
            ) : (
              <RowHeads rows={rows} first={first} headLink={headLink} />
            )}
          </tr>
          {grouped && (
            <tr>
              <RowHeads rows={rows} first={first} headLink={headLink} />
            </tr>
          )}
        </>
      }
    >
      <tbody>
        {candidates.map((column) => (
          <tr key={column.id} className={column.out ? 'is-out' : undefined}>
            <th scope="row">
              <Link to={candidateLink(column)} discover="none">{column.name}</Link>
            </th>
            <td className="num">{column.place === null ? <span className="tag ko"><Sign id="ko" label={say('knockedOut')} /></span> : placeLabel(column.place)}</td>
            <td>
              {column.out ? (
                <span className="flag ko"><Sign id="ko" /> {shortened(column.failed)}</span>
              ) : column.open.length > 0 ? (
                <span className="flag open"><Sign id="open" /> {shortened(column.open)}</span>
              ) : (
                knockOuts > 0 && <Tag sign="ok" tone="sure">{say('met')}</Tag>
              )}
            </td>
            <td className="num"><b>{intervalLabel(column.total)}</b></td>
            {rows.map(({ row, at }, i) => (
              <td key={row.id} className={first(i) ? 'm ph' : 'm'}>
                <DenseScore score={scoresOf(column)[at]!} to={figureLink(column, row)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** `1`, or `1–6` while intervals overlap. */
export const placeLabel = ({ from, to }: { readonly from: number; readonly to: number }): string => (from === to ? String(from) : `${from}–${to}`);

function RowHeads({ rows, first, headLink }: Pick<ScoreMatrixProps, 'rows' | 'headLink'> & { first: (at: number) => boolean }) {
  return rows.map(({ row }, i) => {
    const to = headLink(row);
    const name = <abbr title={row.title}>{row.id}</abbr>;
    return (
      <th key={row.id} scope="col" className={first(i) ? 'm ph' : 'm'}>
        {to === undefined ? name : <Link to={to} discover="none">{name}</Link>}
      </th>
    );
  });
}

function headGroups(rows: ScoreMatrixProps['rows']) {
  const groups: { group: string | null; size: number }[] = [];
  for (const { row } of rows) {
    const last = groups.at(-1);
    if (last && last.group === row.group) last.size += 1;
    else groups.push({ group: row.group, size: 1 });
  }
  return groups;
}
