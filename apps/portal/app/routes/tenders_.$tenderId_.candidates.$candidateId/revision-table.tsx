import { Link } from '@remix-run/react';

import { useDates } from '../../i18n/use-dates.ts';
import { useLocale } from '../../i18n/use-locale.ts';
import { useSay } from '../../i18n/use-say.ts';
import { Tag } from '../../ui/sign/tag.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { formatBytes } from '../../ui/text/figures.ts';
import type { RevisionLine } from './candidate-page.server.ts';
import messages from './messages.ts';

interface RevisionTableProps {
  readonly candidateId: string;
  /** Page of the candidate. */
  readonly home: string;
  /** Newest first. */
  readonly revisions: readonly RevisionLine[];
  /** Which one the page shows; null where it shows none. */
  readonly shown: number | null;
}

/** Every import of a candidate, newest first, with its changes and its original. */
export function RevisionTable({ candidateId, home, revisions, shown }: RevisionTableProps) {
  const say = useSay(messages);
  const locale = useLocale();
  const { dateTime } = useDates();
  return (
    <DataTable
      caption={say('revisions')}
      variant="top stacked"
      head={
        <tr>
          <th scope="col">{say('revision')}</th>
          <th scope="col">{say('file')}</th>
          <th scope="col">{say('imported')}</th>
          <th scope="col">{say('answers')}</th>
          <th scope="col"><span className="vh">{say('show')}</span></th>
        </tr>
      }
    >
      <tbody>
        {revisions.map((one, i) => (
          <tr key={one.id}>
            <th scope="row">
              <b>{one.number}</b> {one.current && <Tag sign="ok" tone="sure">{say('current')}</Tag>}
            </th>
            <td className="wrap">
              {one.manual ? <Tag sign="warn">{say('typed')}</Tag> : <a href={`/disclosures/${candidateId}/original/${one.number}`} title={one.sha256}>{one.fileName}</a>}{' '}
              {!one.manual && <small className="muted">{formatBytes(one.bytes, locale)}</small>}
            </td>
            <td>{say('importedBy', { date: dateTime(one.importedAt), who: one.importedBy })}</td>
            <td>{say('answeredOpen', { answered: one.answered, open: one.open })}<br /><small className="muted">{one.formVersion}</small></td>
            <td>
              {shown !== one.number && <><Link to={one.current ? home : `${home}?revision=${one.number}`}>{say('show')}<span className="vh"> {say('revision')} {one.number}</span></Link>{' '}</>}
              {revisions[i + 1] && <Link to={`/disclosures/${candidateId}/revisions/${revisions[i + 1]!.number}..${one.number}`}>{say('changes', { number: revisions[i + 1]!.number })}</Link>}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
