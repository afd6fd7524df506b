import type { Receipt } from '@mds2/store';

import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { Tag } from '../../ui/sign/tag.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import messages from './messages.ts';

/** When a file came in, its hash, and whether it could be read: nothing else of an offer. */
export function ReceiptsTable({ receipts }: { receipts: readonly Receipt[] }) {
  const say = useSay(messages);
  const { dateTime } = useDates();
  return (
    <DataTable
      caption={say('receipts')}
      variant="top stacked"
      head={
        <tr>
          <th scope="col">{say('time')}</th>
          <th scope="col">{say('readable')}</th>
          <th scope="col">{say('fingerprintSha')}</th>
        </tr>
      }
    >
      <tbody>
        {receipts.map(({ at, sha256, readable }, i) => (
          <tr key={i}>
            <th scope="row">{dateTime(at)}</th>
            <td>{readable ? <Tag sign="ok" tone="sure">{say('yes')}</Tag> : <Tag sign="warn" tone="due">{say('unreadable')}</Tag>}</td>
            <td className="mono wrap">{sha256}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
