import { Link } from '@remix-run/react';
import type { AnswerValue } from '@mds2/disclosure';

import { useSay } from '../../i18n/use-say.ts';
import { answerMessages } from '../../ui/answer/messages.ts';
import { Facts } from '../../ui/layout/facts.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { SheetExcerpt } from '../../ui/sheet-excerpt/sheet-excerpt.tsx';
import messages from './messages.ts';
import type { OnDesk } from './reading-page.server.ts';

/** What the vendor was asked and what it wrote. */
export function DeskRow({ item }: { item: OnDesk }) {
  const say = useSay(messages);
  const answers = useSay(answerMessages);
  return (
    <>
      <Section title={say('question')}>
        <p>
          <b>{item.question}</b> {item.text || item.label}
        </p>
        <p className="muted">
          <small>
            {say(`polarity-${item.polarity as 'good'}`)} {item.why}
          </small>
        </p>
        <Facts
          items={[
            [say('answered'), item.value === 'text' ? answers('text') : answers(item.value as AnswerValue)],
            [say('cell'), item.manual ? undefined : <span className="mono wrap">{item.cell}</span>],
          ]}
        />
      </Section>
      <Section title={say('toRead')}>
        {item.value === 'text' && <Quote text={item.raw} where={item.manual ? answers('text') : say('freeText', { cell: item.cell })} />}
        {item.notes.map(({ text, cell }, i) => (
          <Quote key={i} text={text} where={cell ? say('noteAt', { cell }) : say('note')} />
        ))}
      </Section>
    </>
  );
}

/** The rows of the vendor's own sheet around the answer. */
export function DeskSheet({ item, tenderId }: { item: OnDesk; tenderId: string }) {
  const say = useSay(messages);
  const cell = item.cell.split('!').at(-1) ?? item.cell;
  return (
    <Section title={say('sheet')} aside={!item.manual && <a href={`/disclosures/${item.candidateId}/original/${item.revision}`}>{say('download')}</a>}>
      {item.excerpt ? <SheetExcerpt label={say('around', { sheet: item.excerpt.sheet, cell })} {...item.excerpt} here={say('thisCell')} /> : <p>{say(item.manual ? 'noSheet' : 'cellGone')}</p>}
      <p className="muted">
        <small className="wrap">{say('revisionOf', { number: item.revision, file: item.fileName })}</small>{' '}
        <Link to={`/tenders/${tenderId}/candidates/${item.candidateId}`}>{say('evidence')}</Link>
      </p>
    </Section>
  );
}

function Quote({ text, where }: { text: string; where: string }) {
  return (
    <blockquote className="quote">
      <p>{text}</p>
      <footer>{where}</footer>
    </blockquote>
  );
}
