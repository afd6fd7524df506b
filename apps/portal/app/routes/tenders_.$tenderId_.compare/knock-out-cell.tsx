import { useSay } from '../../i18n/use-say.ts';
import { Sign } from '../../ui/sign/sign.tsx';
import { Tag } from '../../ui/sign/tag.tsx';
import messages from './messages.ts';

/** What failed or is open, by name, in the sticky head of the comparison. */
export function KnockOutCell({ failed, open, of }: { failed: readonly string[]; open: readonly string[]; of: number }) {
  const say = useSay(messages);
  if (failed.length > 0) {
    return (
      <b className="worse">
        {say('failedOf', { count: failed.length })}: {failed.join(', ')}
      </b>
    );
  }
  if (open.length > 0) {
    return (
      <>
        <Sign id="open" /> <b>{say('openOf', { count: open.length })}</b>: {shortened(open)}
      </>
    );
  }
  return of === 0 ? null : (
    <Tag sign="ok" tone="sure">
      {say('met')}
    </Tag>
  );
}

/** The first two names and how many more. */
export const shortened = (names: readonly string[]): string => (names.length > 3 ? `${names.slice(0, 2).join(', ')} +${names.length - 2}` : names.join(', '));
