import { useEffect, useRef, useState } from 'react';

import { useSay } from '../../i18n/use-say.ts';
import { Button } from '../../ui/controls/button.tsx';
import { FileTable } from './file-table.tsx';
import { FileRow } from './file-row.tsx';
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
      <FileTable>
        {names.map((name, i) => (
          <FileRow key={i} name={name} state={states[i] ?? WAITING} />
        ))}
      </FileTable>
    </div>
  );
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

const WAITING: FileState = { state: 'waiting' };
