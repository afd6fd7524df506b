import { useSay } from '../../i18n/use-say.ts';
import { uiMessages } from '../messages.ts';
import { Sign } from './sign.tsx';
import { Tag } from './tag.tsx';

interface KnockOutFlagProps {
  readonly failed: number;
  readonly open: number;
  /** How many knock-outs the profile has; where all are met the flag says so. */
  readonly of: number;
  /** The question IDs behind it, already joined; named after the count. */
  readonly ids?: string;
}

/** Whether a candidate is knocked out, may yet be, or meets them all: a filled block, a dashed frame, or a tick. */
export function KnockOutFlag({ failed, open, of, ids }: KnockOutFlagProps) {
  const say = useSay(uiMessages);
  const named = ids ? `: ${ids}` : '';
  if (failed > 0) {
    return (
      <span className="flag ko">
        <Sign id="ko" /> {say('knockedOut', { count: failed })}
        {named}
      </span>
    );
  }
  if (open > 0) {
    return (
      <span className="flag open">
        <Sign id="open" /> {say('knockOutsOpen', { count: open })}
        {named}
      </span>
    );
  }
  return of === 0 ? (
    <span className="muted">{say('noKnockOuts')}</span>
  ) : (
    <Tag sign="ok" tone="sure">
      {say('knockOutsMet', { count: of })}
    </Tag>
  );
}
