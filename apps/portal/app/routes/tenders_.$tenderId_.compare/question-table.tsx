import { Link } from '@remix-run/react';

import { useSay } from '../../i18n/use-say.ts';
import { AnswerMark } from '../../ui/answer/answer-mark.tsx';
import { shortAnswerMessages } from '../../ui/answer/short-messages.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { ColumnHeads } from './column-heads.tsx';
import { KnockOutCell } from './knock-out-cell.tsx';
import messages from './messages.ts';
import type { Column, QuestionRow } from './model.ts';
import { unpackAnswer } from './packed.ts';

interface QuestionTableProps {
  readonly questions: readonly QuestionRow[];
  /** Places of the questions to show. */
  readonly shown: readonly number[];
  readonly columns: readonly Column[];
  readonly knockOuts: number;
  /** Many candidates: narrow columns, short words, one class a cell and nothing else. */
  readonly dense: boolean;
  readonly candidateLink: (column: Column) => string;
  readonly answerLink: (column: Column, question: QuestionRow) => string;
  readonly questionLink: (question: QuestionRow) => string;
}

// A link a cell makes a page of twenty candidates several times heavier: where they are many the rows link, to a page of one
// question, whose cells do.
const MOST_LINKS = 500;
const MOST_DENSE_LINKS = 60;

/** Questions as rows, candidates as columns, answers with what they do. */
export function QuestionTable({ questions, shown, columns, knockOuts, dense, candidateLink, answerLink, questionLink }: QuestionTableProps) {
  const say = useSay(messages);
  const short = useSay(shortAnswerMessages);
  const linked = shown.length * columns.length <= (dense ? MOST_DENSE_LINKS : MOST_LINKS);
  return (
    <DataTable
      caption={say('captionQuestions')}
      variant={dense ? 'cmp packed pin' : 'cmp pin'}
      columns={
        <colgroup>
          <col className="c1" />
          {columns.map(({ id }) => (
            <col key={id} />
          ))}
        </colgroup>
      }
      head={
        <>
          <tr>
            <th scope="col">{say('question')}</th>
            {dense ? (
              columns.map((column) => (
                <th key={column.id} scope="col" className={column.out ? 'tall name out' : 'tall name'}>
                  <Link to={candidateLink(column)} discover="none">
                    {column.name}
                    {column.out && <span className="vh">{` ${say('knockedOut')}`}</span>}
                  </Link>
                </th>
              ))
            ) : (
              <ColumnHeads columns={columns} link={candidateLink} />
            )}
          </tr>
          {!dense && (
            <tr>
              <th scope="row">{say('knockOuts', { count: knockOuts })}</th>
              {columns.map((column) => (
                <td key={column.id} className={column.out ? 'v out' : 'v'}>
                  <KnockOutCell failed={column.failed} open={column.open} of={knockOuts} />
                </td>
              ))}
            </tr>
          )}
        </>
      }
    >
      <tbody>
        {shown.map((place) => {
          const question = questions[place]!;
          return (
            <tr key={place}>
              <th scope="row">
                {/* The address stays relative where many rows carry one. */}
                {dense ? <a href={questionLink(question)}>{question.id}</a> : <Link to={questionLink(question)} discover="none">{question.id}</Link>}
                {` ${question.label}`}
              </th>
              {columns.map((column) => {
                const answer = unpackAnswer(column.answers[place]);
                const out = column.out ? ' out' : '';
                if (dense && !linked) {
                  return <td key={column.id} className={`${answer.effect}${out}`}>{short(answer.value)}</td>;
                }
                const mark = <AnswerMark {...answer} short={dense} />;
                return (
                  <td key={column.id} className={dense ? out.trim() || undefined : `v${out}`}>
                    {linked ? <Link to={answerLink(column, question)} discover="none">{mark}</Link> : mark}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
