import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

import { useSay } from '../../i18n/use-say.ts';
import type { SignId } from '../../ui/sign/sign.tsx';
import { Tag, type Tone } from '../../ui/sign/tag.tsx';
import messages from './upload-messages.ts';
import type { FileState } from './upload-queue.ts';

interface FileRowProps {
  readonly name: string;
  readonly state: FileState;
  /** Id of the row, so that an address can point at it. */
  readonly id?: string;
  /** What can be done with the line, in place of its link. */
  readonly children?: ReactNode;
}

/** One file of an import: its name, what became of it, what was found, what is next. */
export function FileRow({ name, state, id, children }: FileRowProps) {
  const say = useSay(messages);
  const { sign, tone, word } = lookOf(state);
  const done = state.state === 'done' ? state.outcome : null;
  return (
    <tr id={id}>
      <th scope="row" className="wrap">
        {name}
        {done?.device && (
          <>
            <br />
            <span className="muted">{done.device}</span>
          </>
        )}
      </th>
      <td>
        <Tag sign={sign} tone={tone}>
          <b>{say(word)}</b>
        </Tag>
      </td>
      <td>
        {done ? done.found : state.state === 'sending' ? say('percent', { share: Math.floor(state.share * 100) }) : state.state === 'lost' ? say('lostHint') : ''}
        {done?.detail && (
          <>
            <br />
            <span className="muted">{done.detail}</span>
          </>
        )}
      </td>
      <td>
        {children}
        {!children && done?.to && (
          <Link to={done.to}>
            {say(done.outcome === 'refused' ? 'why' : 'open')}
            <span className="vh">: {name}</span>
          </Link>
        )}
      </td>
    </tr>
  );
}

function lookOf(state: FileState) {
  const look = (sign: SignId, tone: Tone, word: keyof typeof messages.en) => ({ sign, tone, word });
  switch (state.state) {
    case 'waiting':
      return look('pause', 'plain', 'waiting');
    case 'sending':
      return look('clock', 'plain', 'sending');
    case 'reading':
      return look('clock', 'plain', 'reading');
    case 'lost':
      return look('warn', 'due', 'lost');
    case 'stopped':
      return look('none', 'plain', 'stopped');
    case 'done':
      if (state.outcome.outcome === 'refused') return look('ko', 'ko', 'refused');
      if (state.outcome.outcome === 'already-here') return look('none', 'plain', 'alreadyHere');
      return state.outcome.remarks ? look('warn', 'due', 'readWithRemarks') : look('ok', 'sure', 'read');
  }
}
