import type { ReactNode } from 'react';

import { useSay } from '../../i18n/use-say.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import messages from './upload-messages.ts';

/** The table of the files of an import; `children` are its `FileRow`s. */
export function FileTable({ children }: { children: ReactNode }) {
  const say = useSay(messages);
  return (
    <DataTable
      caption={say('files')}
      variant="top pin"
      head={
        <tr>
          <th scope="col">{say('file')}</th>
          <th scope="col">{say('outcome')}</th>
          <th scope="col">{say('found')}</th>
          <th scope="col">{say('next')}</th>
        </tr>
      }
    >
      <tbody>{children}</tbody>
    </DataTable>
  );
}
