import { useSay } from '../../i18n/use-say.ts';
import { Message } from '../../ui/message/message.tsx';
import type { PeopleOutcome } from './change-people.server.ts';
import messages from './messages.ts';

/** What became of the last change; the only place where a made password is shown. */
export function OutcomeMessage({ outcome }: { outcome: PeopleOutcome }) {
  const say = useSay(messages);
  switch (outcome.kind) {
    case 'not-added':
      return null; // stands in the form itself
    case 'added':
    case 'password-set':
      return (
        <Message kind="note" title={say(outcome.kind, { name: outcome.name })} focus>
          <p>
            {say('passwordShown')} <code>{outcome.password}</code>
          </p>
          <p>{say('passwordHint')}</p>
        </Message>
      );
    case 'roles-saved':
    case 'deactivated':
    case 'activated':
      return <Message kind="note" title={say(outcome.kind, { name: outcome.name })} focus />;
    case 'last-administrator':
    case 'self':
    case 'no-roles':
    case 'nothing':
      return <Message kind="error" title={say(outcome.kind, { name: outcome.name })} focus />;
  }
}
