import type { ApiToken } from '@mds2/store';
import { Form } from '@remix-run/react';

import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Field, Select } from '../../ui/controls/field.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Message } from '../../ui/message/message.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { AccountOutcome } from './change-account.server.ts';
import messages from './messages.ts';

interface TokensProps {
  readonly tokens: readonly ApiToken[];
  readonly outcome: AccountOutcome | undefined;
  readonly answer: string | undefined;
}

/** One's own API tokens: made, shown once, revoked. */
export function Tokens({ tokens, outcome, answer }: TokensProps) {
  const say = useSay(messages);
  return (
    <Section title={say('tokens')} id="tokens">
      <div className="stack near">
        <p>{say('tokensLede')}</p>
        {outcome?.kind === 'token-made' && (
          <Message key={answer} kind="note" title={say('made', { name: outcome.name })} focus>
            <p className="wrap">
              <code>{outcome.token}</code>
            </p>
            <p>{say('madeHint')}</p>
          </Message>
        )}
        {outcome?.kind === 'token-revoked' && <Message key={answer} kind="note" title={say('revoked', { name: outcome.name })} focus />}
        {tokens.length === 0 ? <p className="muted">{say('noTokens')}</p> : <TokenTable tokens={tokens} />}
        {/* A new key empties the field once its token is made. */}
        <Form method="post" className="stack near page-form" key={outcome?.kind === 'token-made' ? answer : 'make'}>
          <input type="hidden" name="intent" value="make-token" />
          <Field
            label={say('tokenName')}
            hint={say('tokenNameHint')}
            error={outcome?.kind === 'token-name-needed' ? say('needed') : undefined}
            name="name"
            maxLength={120}
            autoComplete="off"
            required
          />
          <Select label={say('scope')} name="scope" defaultValue="read">
            <option value="read">{say('read')}</option>
            <option value="write">{say('write')}</option>
          </Select>
          <p>
            <Button>{say('make')}</Button>
          </p>
        </Form>
      </div>
    </Section>
  );
}

function TokenTable({ tokens }: { tokens: readonly ApiToken[] }) {
  const say = useSay(messages);
  const { date, dateTime } = useDates();
  return (
    <DataTable
      caption={say('tokens')}
      head={
        <tr>
          <th scope="col">{say('tokenName')}</th>
          <th scope="col">{say('scope')}</th>
          <th scope="col">{say('madeAt')}</th>
          <th scope="col">{say('usedAt')}</th>
          <th scope="col">{say('state')}</th>
        </tr>
      }
    >
      <tbody>
        {tokens.map(({ id, name, scope, createdAt, lastUsedAt, revokedAt }) => (
          <tr key={id}>
            <th scope="row" className="wrap">
              {name}
            </th>
            <td>{say(scope === 'write' ? 'writeShort' : 'readShort')}</td>
            <td>{date(createdAt)}</td>
            <td>{lastUsedAt === null ? say('never') : dateTime(lastUsedAt)}</td>
            <td>
              {revokedAt !== null ? (
                <span className="muted">{say('revokedAt', { date: date(revokedAt) })}</span>
              ) : (
                <Form method="post" className="bar">
                  <span>{say('valid')}</span>
                  <input type="hidden" name="intent" value="revoke-token" />
                  <input type="hidden" name="id" value={id} />
                  <Button weight="danger">
                    {say('revoke')}
                    <span className="vh">{say('revokeNamed', { name })}</span>
                  </Button>
                </Form>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
