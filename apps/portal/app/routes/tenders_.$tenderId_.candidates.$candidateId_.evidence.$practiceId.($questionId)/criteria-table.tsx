import { formatNumber, type Interval, type Locale } from '@mds2/base';
import { Link } from '@remix-run/react';

import { useLocale } from '../../i18n/use-locale.ts';
import { useSay } from '../../i18n/use-say.ts';
import { AnswerMark } from '../../ui/answer/answer-mark.tsx';
import { reasonMessages } from '../../ui/answer/reason-messages.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { CriterionLine } from './evidence-page.server.ts';
import messages from './messages.ts';

interface CriteriaTableProps {
  readonly practice: string;
  /** Address of the practice's evidence; a question stands below it. */
  readonly base: string;
  readonly criteria: readonly CriterionLine[];
  /** The question that is looked at. */
  readonly current: string | null;
}

/** The criteria of one practice: question, answer, cell, and how much each counts and why. */
export function CriteriaTable({ practice, base, criteria, current }: CriteriaTableProps) {
  const say = useSay(messages);
  const reason = useSay(reasonMessages);
  const locale = useLocale();
  return (
    <DataTable
      caption={say('criteriaCaption', { id: practice })}
      variant="top"
      head={
        <tr>
          <th scope="col">{say('question')}</th>
          <th scope="col">{say('answer')}</th>
          <th scope="col" className="num">{say('weight')}</th>
          <th scope="col" className="num">{say('counts')}</th>
        </tr>
      }
    >
      <tbody>
        {criteria.map((line) => (
          <tr key={line.id} aria-current={line.answers.some(({ id }) => id === current) ? 'true' : undefined}>
            <th scope="row">
              {line.answers.length === 0 && <span className="hang">{line.ref}</span>}
              {line.answers.map(({ id }, i) => (
                <span key={id}>
                  {i > 0 && (line.ref.includes('&') ? ' & ' : ' / ')}
                  <Link to={`${base}/${id}`} preventScrollReset>{id}</Link>
                </span>
              ))}{' '}
              <span className="muted">{line.label}</span>
            </th>
            <td>
              {line.answers.map(({ id, value, effect, cell, verdict, from }) => (
                <div key={id}>
                  <AnswerMark value={value} effect={effect} /> {cell && <span className="mono muted wrap">{cell.split('!').at(-1)}</span>}
                  {from && <span className="muted"> ({say('askedAs', { question: from })})</span>}
                  {verdict && <span className="muted"> ({say('readAs', { verdict: say(`verdict-${verdict}`) })})</span>}
                </div>
              ))}
            </td>
            <td className="num">{line.weight}</td>
            <td className="num">
              {line.value === null ? <span className="muted"><span aria-hidden="true">–</span><span className="vh">{say('leftOut')}</span></span> : <b>{valueWords(line.value, locale)}</b>}
              <br />
              <small className="muted reason">{line.optional ? say('optional') : reason(line.reason)}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** `1`, `0`, `0.5–1`: what a criterion is worth. */
export function valueWords({ low, high }: Interval, locale: Locale): string {
  const word = (value: number): string => formatNumber(Math.round(value * 100) / 100, locale);
  return low === high ? word(low) : `${word(low)}–${word(high)}`;
}
