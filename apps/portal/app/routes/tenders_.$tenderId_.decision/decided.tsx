import { Link } from '@remix-run/react';

import { useDates } from '../../i18n/use-dates.ts';
import { useLocale } from '../../i18n/use-locale.ts';
import { useSay } from '../../i18n/use-say.ts';
import { IntervalBar } from '../../ui/interval/interval-bar.tsx';
import { IntervalText } from '../../ui/interval/interval-text.tsx';
import { Facts } from '../../ui/layout/facts.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Message } from '../../ui/message/message.tsx';
import { Sign } from '../../ui/sign/sign.tsx';
import { Tag } from '../../ui/sign/tag.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { formatList } from '../../ui/text/figures.ts';
import type { DecidedPage } from './decision-page.server.ts';
import messages from './messages.ts';

/** A decision with what it rests on, as it was frozen. */
export function Decided({ decided, home }: { decided: DecidedPage; home: string }) {
  const say = useSay(messages);
  const locale = useLocale();
  const { dateTime } = useDates();
  return (
    <>
      <Section title={say('chosen')}>
        <div className="stack near">
          <Facts
            rows
            items={[
              [say('candidate'), <b>{decided.candidateId === null ? say('none') : decided.candidate}</b>],
              [say('decidedBy'), decided.author],
              [say('at'), dateTime(decided.decidedAt)],
              [say('profileUsed'), say('profileVersion', { name: decided.profile.name, version: decided.profile.version })],
            ]}
          />
          <blockquote className="quote"><p>{decided.reason}</p></blockquote>
          {decided.newer.length > 0 && <Message kind="note" title={say('newer', { names: formatList(decided.newer, locale) })} />}
        </div>
      </Section>
      <Section title={say('figures')} aside={<span className="muted">{say('frozenOn', { date: dateTime(decided.decidedAt) })}</span>}>
        <DataTable
          caption={say('figures')}
          variant="rank pin"
          head={
            <tr>
              <th scope="col">{say('candidate')}</th>
              <th scope="col" className="num">{say('place')}</th>
              <th scope="col" className="num">0–100</th>
              <th scope="col" className="plot"><span className="vh">0–100</span></th>
              <th scope="col" className="num">{say('revisionUsed')}</th>
              <th scope="col">{say('file')}, {say('fingerprint')}</th>
            </tr>
          }
        >
          <tbody>
            {decided.offers.map((offer) => (
              <tr key={offer.id} className={offer.knockedOut ? 'is-out' : undefined}>
                <th scope="row">
                  <Link to={`${home}/candidates/${offer.id}`}>{offer.name}</Link> {offer.id === decided.candidateId && <Tag sign="ok" tone="sure">{say('isChosen')}</Tag>}
                </th>
                <td className="num">{offer.place === null ? <span className="tag ko"><Sign id="ko" label={say('out')} /></span> : offer.place.from === offer.place.to ? offer.place.from : `${offer.place.from}–${offer.place.to}`}</td>
                <td className="num"><b><IntervalText range={offer.total} /></b></td>
                <td className="plot"><IntervalBar range={offer.total} grid /></td>
                <td className="num">{offer.revision}</td>
                <td className="wrap">{offer.fileName} <code className="muted" title={offer.sha256}>{offer.sha256.slice(0, 12)}…</code></td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Section>
    </>
  );
}
