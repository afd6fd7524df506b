import { Link } from '@remix-run/react';

import { useSay } from '../../i18n/use-say.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { CriterionLine } from './catalogue-data.server.ts';
import { ConfidenceMark } from './confidence-mark.tsx';
import messages from './messages.ts';

/** Criteria of the catalogue; the first column names what the page does not: the practice, or the question. */
export function CriteriaList({ caption, criteria, by }: { caption: string; criteria: readonly CriterionLine[]; by: 'practice' | 'ref' }) {
  const say = useSay(messages);
  return (
    <DataTable
      caption={caption}
      variant="top stacked"
      head={
        <tr>
          <th scope="col">{say(by)}</th>
          <th scope="col">{say('goodWhen')}</th>
          <th scope="col">{say('weight')}</th>
          <th scope="col">{say('condition')}</th>
          <th scope="col">{say('mappingSure')}</th>
        </tr>
      }
    >
      <tbody>
        {criteria.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              {by === 'practice' ? (
                <><Link to={`/catalogue/practices/${one.practice}`}>{one.practice}</Link> {one.practiceName}</>
              ) : one.question ? (
                <><Link to={`/catalogue/questions/${one.question}`}>{one.ref}</Link> {one.label}</>
              ) : (
                <><span className="hang">{one.ref}</span> {one.label}</>
              )}
              {by === 'ref' && one.source !== 'mds2' && <small className="muted"> ({say(`source-${one.source}`)})</small>}
            </th>
            <td>{say(`good-${one.goodWhen}`)}</td>
            <td>{one.weight}</td>
            <td className="wrap">{one.condition === null ? <span className="muted">{say('always')}</span> : <code>{one.condition}</code>}</td>
            <td><ConfidenceMark of={one.confidence} /></td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
