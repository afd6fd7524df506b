import { Link } from '@remix-run/react';

import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { actionMessages, isKnownAction } from './actions.ts';
import type { ChangedField } from './changed-fields.ts';
import messages from './messages.ts';
import type { RecordLine, RecordView } from './read-record.server.ts';
import { linkTo } from './record-link.ts';

/** Entries of the record; each names what it is about, and leads to everything about that. */
export function RecordTable({ lines, view }: { lines: readonly RecordLine[]; view: RecordView }) {
  const say = useSay(messages);
  const sayAction = useSay(actionMessages);
  const { dateTime } = useDates();
  return (
    <DataTable
      caption={say('meta')}
      variant="top"
      head={
        <tr>
          <th scope="col">{say('when')}</th>
          <th scope="col">{say('who')}</th>
          <th scope="col">{say('what')}</th>
          <th scope="col">{say('about')}</th>
          <th scope="col">{say('change')}</th>
        </tr>
      }
    >
      <tbody>
        {lines.map(({ id, at, who, action, subject, name, reason, fields, more }) => (
          <tr key={id}>
            <th scope="row" className="nowrap">
              <time dateTime={at}>{dateTime(at)}</time>
            </th>
            <td>{who}</td>
            <td>{isKnownAction(action) ? sayAction(action) : <code>{action}</code>}</td>
            <td className="wrap">
              <About subject={subject} name={name} view={view} />
            </td>
            <td className="wrap">
              {reason !== null && <p>{say('reason', { reason })}</p>}
              <ul>
                {fields.map((change) => (
                  <li key={change.field}>
                    <Change {...change} />
                  </li>
                ))}
              </ul>
              {more > 0 && <p className="muted">{say('more', { count: more })}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

const kinds = ['tender', 'candidate', 'revision', 'import', 'import-file', 'decision', 'profile', 'user', 'token', 'organisation'] as const;

function About({ subject, name, view }: { subject: string; name: string | null; view: RecordView }) {
  const say = useSay(messages);
  const kind = kinds.find((known) => subject.startsWith(`${known}:`));
  const label = [kind ? say(kind) : subject, name].filter(Boolean).join(' ');
  return view.subject === subject ? (
    <>{label}</>
  ) : (
    <Link to={linkTo(view, { subject, action: '', cursor: null })} aria-label={say('onlyThis', { name: label })}>
      {label}
    </Link>
  );
}

function Change({ field, before, after }: ChangedField) {
  const say = useSay(messages);
  return (
    <>
      <code>{field}</code> {before !== null && <del>{before}</del>}
      {before !== null && (
        <>
          {' '}
          <span className="vh">{say('becomes')}</span> <span aria-hidden="true">→</span>{' '}
        </>
      )}
      {after !== null ? <ins>{after}</ins> : <span className="muted">{say('nothing')}</span>}
    </>
  );
}
