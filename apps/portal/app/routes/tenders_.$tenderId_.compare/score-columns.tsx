import { Link } from '@remix-run/react';
import { Fragment, type ReactNode } from 'react';

import { useSay } from '../../i18n/use-say.ts';
import { AnswerMark } from '../../ui/answer/answer-mark.tsx';
import { Sign } from '../../ui/sign/sign.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { floorPercent } from '../../ui/text/figures.ts';
import { Ahead } from './ahead.tsx';
import { ColumnHeads } from './column-heads.tsx';
import { KnockOutCell } from './knock-out-cell.tsx';
import messages from './messages.ts';
import type { Column, QuestionRow, ScoreRow } from './model.ts';
import { unpackAnswer, type RowScore } from './packed.ts';
import { ScoreCell } from './score-cell.tsx';

interface ScoreColumnsProps {
  readonly caption: string;
  /** What a row is called: practice, section, group. */
  readonly rowName: string;
  readonly rows: readonly { readonly row: ScoreRow; readonly at: number }[];
  readonly columns: readonly Column[];
  readonly scoresOf: (column: Column) => readonly RowScore[];
  /** How many knock-outs are set; null leaves head rows for knock-outs and totals out. */
  readonly knockOuts: number | null;
  readonly candidateLink: (column: Column) => string;
  readonly figureLink: (column: Column, row: ScoreRow) => string | undefined;
  /** Opened rows and how to open them; absent where rows have no questions. */
  readonly opening?: { readonly open: readonly string[]; readonly questions: readonly QuestionRow[]; readonly toggle: (id: string) => string; readonly onlyDifferent: boolean };
}

/** Candidates as columns, rows of scores that open to their questions; of two candidates a third column says who is ahead. */
export function ScoreColumns({ caption, rowName, rows, columns, scoresOf, knockOuts, candidateLink, figureLink, opening }: ScoreColumnsProps) {
  const say = useSay(messages);
  const weighted = rows.some(({ row }) => row.weight !== null);
  const [left, right] = columns.length === 2 ? (columns as [Column, Column]) : [];
  const inGroups = groupsOf(rows);
  const versus = (a: RowScore | undefined, b: RowScore | undefined) =>
    left && right && a?.state === 'scored' && b?.state === 'scored' ? <Ahead left={a.range} right={b.range} names={[left.manufacturer, right.manufacturer]} /> : null;
  const cells = (cell: (column: Column) => ReactNode, ahead: ReactNode) => (
    <>
      {columns.map((column) => (
        <td key={column.id} className={column.out ? 'v out is-out' : 'v'}>
          {cell(column)}
        </td>
      ))}
      {left && <td className="v">{ahead}</td>}
    </>
  );
  return (
    <DataTable
      caption={caption}
      variant="cmp pin"
      columns={
        <colgroup>
          <col className="c1" />
          {weighted && <col className="c2" />}
          {columns.map(({ id }) => (
            <col key={id} />
          ))}
          {left && <col />}
        </colgroup>
      }
      head={
        <>
          <tr>
            <th scope="col">{rowName}</th>
            {weighted && (
              <th scope="col" className="wt num">
                {say('weight')}
              </th>
            )}
            <ColumnHeads columns={columns} link={candidateLink} />
            {left && (
              <th scope="col" className="v">
                {say('who')}
              </th>
            )}
          </tr>
          {knockOuts !== null && <SummaryRows columns={columns} knockOuts={knockOuts} weighted={weighted} extra={left !== undefined} versus={versus} />}
        </>
      }
    >
      {inGroups.map(({ group, rows: inGroup }) => (
        <Fragment key={group ?? ''}>
          {group !== null && (
            <tbody className="sub">
              <tr>
                <th scope="rowgroup">{group}</th>
                {weighted && <td className="wt" />}
                {cells(() => null, null)}
              </tr>
            </tbody>
          )}
          {inGroup.map(({ row, at }) => {
            const open = opening !== undefined && opening.open.includes(row.id);
            return (
              <Fragment key={row.id}>
                <tbody>
                  <tr>
                    <th scope="row">
                      <RowHead row={row} {...(opening && row.questions.length > 0 ? { open, toggle: opening.toggle(row.id) } : {})} />
                    </th>
                    {weighted && <td className="wt num">{row.weight}</td>}
                    {cells(
                      (column) => (
                        <ScoreCell score={scoresOf(column)[at]!} to={figureLink(column, row)} absent={column.absent[row.id]} />
                      ),
                      left && right ? versus(scoresOf(left)[at], scoresOf(right)[at]) : null,
                    )}
                  </tr>
                </tbody>
                {open && (
                  <tbody className="q">
                    {row.questions
                      .filter((place) => !opening.onlyDifferent || new Set(columns.map(({ answers }) => answers[place])).size > 1)
                      .map((place) => (
                        <QuestionLine key={place} question={opening.questions[place]!} weighted={weighted}>
                          {cells(
                            (column) => (
                              <AnswerMark {...unpackAnswer(column.answers[place])} />
                            ),
                            left && right ? <span className="muted">{say(left.answers[place] === right.answers[place] ? 'same' : 'different')}</span> : null,
                          )}
                        </QuestionLine>
                      ))}
                  </tbody>
                )}
              </Fragment>
            );
          })}
        </Fragment>
      ))}
    </DataTable>
  );
}

/** Knock-outs and totals in the sticky head: no scroll position hides them. */
function SummaryRows({ columns, knockOuts, weighted, extra, versus }: { columns: readonly Column[]; knockOuts: number; weighted: boolean; extra: boolean; versus: (a: RowScore, b: RowScore) => ReactNode }) {
  const say = useSay(messages);
  const total = (column: Column): RowScore => ({ state: 'scored', range: column.total, decided: 0, applicable: 0 });
  const [left, right] = columns;
  return (
    <>
      <tr>
        <th scope="row">{say('knockOuts', { count: knockOuts })}</th>
        {weighted && <td className="wt" />}
        {columns.map((column) => (
          <td key={column.id} className={column.out ? 'v out' : 'v'}>
            <KnockOutCell failed={column.failed} open={column.open} of={knockOuts} />
          </td>
        ))}
        {extra && <td className="v" />}
      </tr>
      <tr>
        <th scope="row">{say('total')}</th>
        {weighted && <td className="wt" />}
        {columns.map((column) => (
          <td key={column.id} className={column.out ? 'v out is-out' : 'v'}>
            <ScoreCell score={total(column)} />
            <small className="muted">{say('coverage', { share: floorPercent(column.coverage) })}</small>
          </td>
        ))}
        {extra && left && right && <td className="v">{versus(total(left), total(right))}</td>}
      </tr>
    </>
  );
}

function RowHead({ row, open, toggle }: { row: ScoreRow; open?: boolean; toggle?: string }) {
  const say = useSay(messages);
  const words = (
    <>
      <span className="hang">{row.id}</span>
      <span>{row.title}</span>
    </>
  );
  if (toggle === undefined) return <span className="row plain">{words}</span>;
  return (
    <Link className="row" to={toggle} aria-expanded={open} preventScrollReset replace discover="none">
      <Sign id="right" />
      {words}
      <span className="vh">{say('openRow')}</span>
    </Link>
  );
}

function QuestionLine({ question, weighted, children }: { question: QuestionRow; weighted: boolean; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">
        <Link to={`/catalogue/questions/${question.id}`} discover="none" className="hang">
          {question.id}
        </Link>{' '}
        <span>{question.label}</span>
      </th>
      {weighted && <td className="wt" />}
      {children}
    </tr>
  );
}

function groupsOf(rows: ScoreColumnsProps['rows']) {
  const groups: { group: string | null; rows: { readonly row: ScoreRow; readonly at: number }[] }[] = [];
  for (const one of rows) {
    const last = groups.at(-1);
    if (last && last.group === one.row.group) last.rows.push(one);
    else groups.push({ group: one.row.group, rows: [one] });
  }
  return groups;
}
