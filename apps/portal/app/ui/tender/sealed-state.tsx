import { useDates } from '../../i18n/use-dates.ts';
import { useSay } from '../../i18n/use-say.ts';
import { LinkButton } from '../controls/button.tsx';
import { EmptyState } from '../message/empty-state.tsx';
import { tenderMessages } from './messages.ts';

interface SealedStateProps {
  readonly tenderId: string;
  readonly opensAt: string | null;
  /** Cancelled before its opening: sealed for good. */
  readonly isForGood: boolean;
}

/** What stands in place of everything that offers would fill while they are sealed. */
export function SealedState({ tenderId, opensAt, isForGood }: SealedStateProps) {
  const say = useSay(tenderMessages);
  const { dateTime } = useDates();
  const title = isForGood || opensAt === null ? say('sealedForGood') : say('sealedUntil', { date: dateTime(opensAt) });
  return (
    <EmptyState title={title} hint={say(isForGood ? 'sealedForGoodHint' : 'sealedHint')} ghost={false}>
      <LinkButton to={`/tenders/${tenderId}/procedure`}>{say('sealedSee')}</LinkButton>
    </EmptyState>
  );
}
