import { Link } from '@remix-run/react';

import { useSay } from '../../i18n/use-say.ts';
import { Sign } from '../../ui/sign/sign.tsx';
import messages from './messages.ts';
import type { Column } from './model.ts';

/** The names of candidates over their columns; a knocked-out one is filled and says so. */
export function ColumnHeads({ columns, link }: { columns: readonly Column[]; link: (column: Column) => string }) {
  const say = useSay(messages);
  return columns.map((column) => (
    <th key={column.id} scope="col" className={column.out ? 'v name out' : 'v name'}>
      <Link to={link(column)}>
        {column.manufacturer}
        <br />
        {column.model}
      </Link>
      {column.out && (
        <>
          <br />
          <Sign id="ko" /> {say('knockedOut')}
        </>
      )}
    </th>
  ));
}
