import { Link } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';

import { useSay } from '../../i18n/use-say.ts';
import { Button } from '../../ui/controls/button.tsx';
import type { SignId } from '../../ui/sign/sign.tsx';
import { Tag, type Tone } from '../../ui/sign/tag.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { tally, type FileState } from './upload-queue.ts';
import messages from './upload-messages.ts';

interface UploadProgressProps {
  readonly names: readonly string[];
  readonly states: readonly FileState[];
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly onStop: () => void;
}

/** How far an import is: counts by outcome, time left in words, and every file with what became of it. */
export function UploadProgress({ names, states, startedAt, onStop }: UploadProgressProps) {
  const say = useSay(messages);
  const counts = tally(states);
  const finished = counts.done === counts.all;
  const share = states.reduce((sum, state) => sum + (state.state === 'sending' ? state.share * 0.9 : state.state === 'reading' ? 0.9 : state.state === 'waiting' ? 0 : 1), 0);
  const seconds = counts.done > 0 && !finished ? Math.ceil((((Date.now() - startedAt) / counts.done) * (counts.all - counts.done)) / 1000) : null;
  const parts = (['read', 'remarks', 'already', 'refused', 'lost', 'stopped'] as const).filter((key) => counts[key] > 0).map((key) => say(`count-${key}`, { count: counts[key] }));
  const sentence = [
    `${say('done', { count: counts.all, done: counts.done })}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`,
    seconds === null ? '' : seconds < 90 ? say('secondsLeft', { count: seconds }) : say('minutesLeft', { count: Math.ceil(seconds / 60) }),
    finished ? '' : say('stay'),
  ];
  return (
    <div className="stack near">
      <div>
        <p id="import-state">{sentence.join(' ').trim()}</p>
        <progress aria-labelledby="import-state" max={counts.all} value={share} />
        <Announcer text={sentence[0] ?? ''} urgent={finished} />
      </div>
      {!finished && (
        <p className="bar">
          <Button type="button" onClick={onStop}>
            {say('stop')}
          </Button>
        </p>
      )}
      <DataTable
        caption={say('files')}
        variant="top pin"
        head={
          <tr>
            <th scope="col">{say('file')}</th>
            <th scope="col">{say('outcome')}</th>
            <th scope="col">{say('found')}</th>
            <th scope="col">{say('next')}</th>
          </tr>
        }
      >
        <tbody>
          {names.map((name, i) => (
            <FileLine key={i} name={name} state={states[i] ?? { state: 'waiting' }} />
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}

function FileLine({ name, state }: { name: string; state: FileState }) {
  const say = useSay(messages);
  const { sign, tone, word } = lookOf(state);
  const done = state.state === 'done' ? state.outcome : null;
  return (
    <tr>
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
        {done?.to && (
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

/** A live region that speaks at most every five seconds, and at once when all is done. */
function Announcer({ text, urgent }: { text: string; urgent: boolean }) {
  const [said, setSaid] = useState(text);
  const last = useRef(0);
  useEffect(() => {
    const wait = urgent ? 0 : Math.max(0, last.current + 5000 - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setSaid(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text, urgent]);
  return (
    <p className="vh" role="status">
      {said}
    </p>
  );
}
