import { formatNumber } from '@mds2/base';

import { useLocale } from '../../i18n/use-locale.ts';
import { useSay } from '../../i18n/use-say.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import messages from './messages.ts';
import type { WeightLine } from './profile-page.server.ts';

const MOST = 6;

/** The weights that would put another candidate first, nearest first. */
export function TurnsTable({ lines }: { lines: readonly WeightLine[] }) {
  const say = useSay(messages);
  const locale = useLocale();
  const turns = lines
    .flatMap(({ id, name, weight, turn }) => (turn ? [{ id, name, weight, ...{ to: turn.weight, leader: turn.leader } }] : []))
    .sort((a, b) => Math.abs(a.to - a.weight) - Math.abs(b.to - b.weight))
    .slice(0, MOST);
  if (turns.length === 0) return <p>{say('turnsNone')}</p>;
  return (
    <>
      <DataTable
        caption={say('turns')}
        scroll={false}
        head={
          <tr>
            <th scope="col">{say('practice')}</th>
            <th scope="col" className="num">{say('weight')}</th>
            <th scope="col">{say('then')}</th>
          </tr>
        }
      >
        <tbody>
          {turns.map(({ id, name, weight, to, leader }) => (
            <tr key={id}>
              <th scope="row"><span className="hang">{id}</span> {name}</th>
              <td className="num">{say('fromTo', { from: formatNumber(weight, locale), to: formatNumber(to, locale) })}</td>
              <td>{leader}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className="muted"><small>{say('turnsNote')}</small></p>
    </>
  );
}
