import { Link } from '@remix-run/react';

import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { IntervalAxis, IntervalBar } from '../../ui/interval/interval-bar.tsx';
import { IntervalText } from '../../ui/interval/interval-text.tsx';
import { KnockOutFlag } from '../../ui/sign/knock-out-flag.tsx';
import { Tag } from '../../ui/sign/tag.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import messages from './messages.ts';
import type { CandidateLine } from './overview.server.ts';

interface CandidatesTableProps {
  readonly tenderId: string;
  readonly candidates: readonly CandidateLine[];
  readonly knockOuts: number;
}

/** Who is in and what was read: one line a candidate, with the interval of its current revision. */
export function CandidatesTable({ tenderId, candidates, knockOuts }: CandidatesTableProps) {
  const say = useSay(messages);
  return (
    <DataTable
      caption={say('candidates')}
      variant="rank pin"
      head={
        <tr>
          <th scope="col">{say('candidate')}</th>
          <th scope="col">{say('disclosure')}</th>
          <th scope="col">{say('form')}</th>
          <th scope="col" className="num">{say('read')}</th>
          <th scope="col" className="num">{say('open')}</th>
          <th scope="col" className="num">{say('remarks')}</th>
          <th scope="col">{say('knockOuts')}</th>
          <th scope="col" className="num">{say('points')}</th>
          <th scope="col" className="plot">
            <span className="vh">{say('drawn')}</span>
            <IntervalAxis />
          </th>
        </tr>
      }
    >
      <tbody>
        {candidates.map((line) => (
          <Line key={line.id} tenderId={tenderId} line={line} knockOuts={knockOuts} />
        ))}
      </tbody>
    </DataTable>
  );
}

function Line({ tenderId, line, knockOuts }: { tenderId: string; line: CandidateLine; knockOuts: number }) {
  const say = useSay(messages);
  const { date } = useDates();
  const { revision, score } = line;
  const home = `/tenders/${tenderId}/candidates/${line.id}`;
  return (
    <tr className={score && score.failed > 0 ? 'is-out' : undefined}>
      <th scope="row">
        <Link to={home}>{line.name}</Link>
      </th>
      {revision === null ? (
        <td colSpan={5} className="muted">
          {say('nothingRead')}
        </td>
      ) : (
        <>
          <td>
            <Link to={`${home}#revisions`}>{say('revision', { revision: revision.number })}</Link>{' '}
            <span className="muted">
              {[revision.documentId, revision.releaseDate && date(revision.releaseDate), revision.manual && say('manual')].filter(Boolean).join(', ')}
            </span>
          </td>
          <td>{revision.formVersion === 'HN 1-2019' ? revision.formVersion : <Tag sign="warn" tone="due">{revision.formVersion}</Tag>}</td>
          <td className="num">{revision.answered}</td>
          <td className="num">{revision.open}</td>
          <td className="num">{revision.findings}</td>
        </>
      )}
      <td>{score && <KnockOutFlag failed={score.failed} open={score.open} of={knockOuts} />}</td>
      <td className="num">{score && <b><IntervalText range={score} /></b>}</td>
      <td className="plot">{score && <IntervalBar range={score} grid />}</td>
    </tr>
  );
}
