import { Link } from '@remix-run/react';

import { useSay } from '../../i18n/use-say.ts';
import { AnswerMark } from '../../ui/answer/answer-mark.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { AnswerLine } from './candidate-page.server.ts';
import messages from './messages.ts';

/** Answers as they were read, with what is printed, their notes and cells; each leads to its evidence. */
export function AnswersTable({ caption, answers, home, isCurrent }: { caption: string; answers: readonly AnswerLine[]; home: string; isCurrent: boolean }) {
  const say = useSay(messages);
  return (
    <DataTable
      caption={caption}
      variant="top stacked"
      head={
        <tr>
          <th scope="col">{say('question')}</th>
          <th scope="col">{say('answer')}</th>
          <th scope="col">{say('printed')}</th>
          <th scope="col">{say('cell')}</th>
        </tr>
      }
    >
      <tbody>
        {answers.map((answer, i) => (
          <tr key={`${answer.id} ${i}`} id={`q-${answer.id}`}>
            <th scope="row">
              {answer.known ? <Link to={`/catalogue/questions/${answer.id}`}>{answer.id}</Link> : <span className="hang">{answer.id}</span>} {answer.label}
            </th>
            <td className="nowrap">
              <AnswerMark value={answer.value} effect={answer.effect} />
              {answer.verdict && (
                <>
                  <br />
                  <small>{say('readAs', { verdict: say(`verdict-${answer.verdict.verdict}`), who: answer.verdict.by })}</small>
                </>
              )}
            </td>
            <td className="wrap">
              {answer.raw !== null && <p>“{answer.raw}”</p>}
              {answer.notes.map(({ text, cell }, at) => (
                <p key={at}>
                  {text} {cell && <small className="mono muted">{cell.split('!').at(-1)}</small>}
                </p>
              ))}
            </td>
            <td>
              {answer.cell && <span className="mono muted wrap">{answer.cell.split('!').at(-1)}</span>}{' '}
              {answer.practice && isCurrent && answer.known && (
                <Link to={`${home}/evidence/${answer.practice}/${answer.id}`}>
                  {say('evidence')}
                  <span className="vh"> {say('evidenceOf', { question: answer.id, practice: answer.practice })}</span>
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
