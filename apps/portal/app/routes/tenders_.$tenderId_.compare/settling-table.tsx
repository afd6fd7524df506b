import { Link } from '@remix-run/react';

import { useSay } from '../../i18n/use-say.ts';
import { Sign } from '../../ui/sign/sign.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import messages from './messages.ts';

/** An open answer that could change the ranking, with what it would do to the points of its candidate. */
export interface SettlingLine {
  readonly candidateId: string;
  readonly candidate: string;
  readonly question: string;
  readonly label: string;
  readonly to: string;
  /** Change of the total in points of 100, as words: `+2.8`. */
  readonly good: string;
  readonly bad: string;
  readonly knockOut: boolean;
}

/** What would settle it: open answers by their effect, each a link to its cell. */
export function SettlingTable({ lines, more, decided }: { lines: readonly SettlingLine[]; more: number; decided: boolean }) {
  const say = useSay(messages);
  if (lines.length === 0) return decided ? null : <p>{say('settlingNone')}</p>;
  return (
    <>
      <DataTable
        caption={say('settling')}
        scroll={false}
        head={
          <tr>
            <th scope="col">{say('openAnswer')}</th>
            <th scope="col">{say('candidate')}</th>
            <th scope="col" className="num wraps">{say('effect')}</th>
          </tr>
        }
      >
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.candidateId} ${line.question}`}>
              <th scope="row">
                <Link to={line.to}>{line.question}</Link> <span className="muted">{line.label}</span>
              </th>
              <td className="wrap">{line.candidate}</td>
              <td className="num">
                {line.knockOut ? (
                  <>
                    <Sign id="ko" /> {say('knockOut')}
                  </>
                ) : (
                  `${line.good} / ${line.bad}`
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {more > 0 && <p className="muted">{say('settlingMore', { count: more })}</p>}
    </>
  );
}
