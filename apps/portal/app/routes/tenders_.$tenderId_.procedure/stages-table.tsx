import type { Stage } from '@mds2/assessment';

import { useSay } from '../../i18n/use-say.ts';
import { Tag } from '../../ui/sign/tag.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import messages from './messages.ts';
import { permissions } from './permissions.ts';

interface StagesTableProps {
  readonly stage: Stage;
  readonly rows: readonly { readonly stage: Stage; readonly label: string; readonly what: string; readonly allows: readonly boolean[] }[];
}

/** What each stage means and allows; the one where the tender stands is marked in words. */
export function StagesTable({ stage, rows }: StagesTableProps) {
  const say = useSay(messages);
  return (
    <DataTable
      caption={say('allows')}
      variant="top stacked"
      scroll={false}
      head={
        <tr>
          <th scope="col">{say('stage')}</th>
          {permissions.map((permission) => (
            <th scope="col" key={permission}>{say(permission)}</th>
          ))}
        </tr>
      }
    >
      <tbody>
        {rows.map((row) => (
          <tr key={row.stage} aria-current={row.stage === stage ? 'step' : undefined}>
            <th scope="row">
              {row.label} {row.stage === stage && <Tag sign="right">{say('now')}</Tag>}
              <br />
              <span className="muted">{row.what}</span>
            </th>
            {row.allows.map((allowed, i) => (
              <td key={permissions[i]}>
                <span className="stage-permission">{say(permissions[i]!)}: </span>
                {allowed ? <b>{say('yes')}</b> : <span className="muted">{say('no')}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
