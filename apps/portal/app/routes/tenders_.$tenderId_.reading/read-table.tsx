import { Form, Link } from '@remix-run/react';

import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Tag } from '../../ui/sign/tag.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import messages from './messages.ts';
import type { ReadLine } from './reading-page.server.ts';

interface ReadTableProps {
  readonly lines: readonly ReadLine[];
  readonly more: number;
  /** Address of a row on the desk. */
  readonly to: (key: string) => string;
  readonly mayJudge: boolean;
}

/** What has been read, by whom and why; one's own can be taken back. */
export function ReadTable({ lines, more, to, mayJudge }: ReadTableProps) {
  const say = useSay(messages);
  const { dateTime } = useDates();
  return (
    <Section title={say('read')}>
      <DataTable
        caption={say('readCaption')}
        variant="top"
        head={
          <tr>
            <th scope="col">{say('row')}</th>
            <th scope="col">{say('verdict')}</th>
            <th scope="col">{say('by')}</th>
            {mayJudge && <th scope="col">{say('undo')}</th>}
          </tr>
        }
      >
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">
                <Link to={to(line.key)}>{line.question}</Link> {line.candidate}
              </th>
              <td>
                {line.differs && <Tag sign="warn" tone="due">{say('differs')}</Tag>}
                {line.judgements.map(({ verdict }, i) => (
                  <div key={i}>{say(`verdict-${verdict}`)}</div>
                ))}
              </td>
              <td>
                {line.judgements.map(({ by, at, reason }, i) => (
                  <div key={i}>
                    {by}, {dateTime(at)}: {reason}
                  </div>
                ))}
              </td>
              {mayJudge && (
                <td>
                  {line.mine && (
                    <Form method="post">
                      <input type="hidden" name="intent" value="undo" />
                      <input type="hidden" name="item" value={line.key} />
                      <Button weight="plain" aria-label={say('undoOf', { question: line.question, candidate: line.candidate })}>
                        {say('undo')}
                      </Button>
                    </Form>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </DataTable>
      {more > 0 && <p className="muted">{say('readMore', { count: more })}</p>}
    </Section>
  );
}
