import { formatNumber } from '@mds2/base';
import { Link } from '@remix-run/react';

import { useLocale } from '../../i18n/use-locale.ts';
import { useSay } from '../../i18n/use-say.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import messages from './messages.ts';
import type { WeightLine } from './profile-page.server.ts';

/** Weight of each practice, and the weight at which the head of the list turns. */
export function WeightsTable({ lines, home }: { lines: readonly WeightLine[]; home: string }) {
  const say = useSay(messages);
  const locale = useLocale();
  return (
    <DataTable
      caption={say('weights')}
      variant="weights"
      head={
        <tr>
          <th scope="col">{say('practice')}</th>
          <th scope="col">{say('weight')}</th>
          <th scope="col" className="num">{say('turnsAt')}</th>
          <th scope="col" className="num">{say('restsOn')}</th>
        </tr>
      }
    >
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <label htmlFor={`w-${line.id}`}>
                <span className="hang">{line.id}</span> {line.name}
              </label>
            </th>
            <td>
              <input type="number" id={`w-${line.id}`} name={`w-${line.id}`} min={0} max={10} step={0.1} required defaultValue={line.weight} aria-label={say('weightOf', { practice: `${line.id} ${line.name}` })} />{' '}
              <small className="muted">{line.weight !== line.saved ? say('was', { weight: formatNumber(line.saved, locale) }) : line.weight === 0 ? say('zero') : ''}</small>
            </td>
            <td className="num">{line.turn ? <b>{formatNumber(line.turn.weight, locale)}</b> : <span className="muted">{say('never')}</span>}</td>
            <td className="num muted">
              {line.leftOut ? (
                say(`leftOut-${line.leftOut}`)
              ) : (
                <Link to={`${home}/profile/${line.id}`}>
                  {line.criteria === 0 ? say('nothingInScope') : say('mapping', { count: line.criteria })}
                  <span className="vh"> {say('mappingOf', { practice: line.id })}</span>
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
