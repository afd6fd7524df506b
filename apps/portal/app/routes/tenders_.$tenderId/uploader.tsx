import { useRevalidator } from '@remix-run/react';
import { useCallback, useEffect, useId, useRef, useState, type DragEvent } from 'react';

import { useSay } from '../../i18n/use-say.ts';
import { Button } from '../../ui/controls/button.tsx';
import { EmptyState } from '../../ui/message/empty-state.tsx';
import { Message } from '../../ui/message/message.tsx';
import { browserUpload, filesOf } from './browser-upload.ts';
import messages from './upload-messages.ts';
import { sendOneByOne, tally, type FileState, type QueuedFile } from './upload-queue.ts';
import { UploadProgress } from './upload-progress.tsx';

interface Running {
  readonly names: readonly string[];
  readonly states: readonly FileState[];
  readonly startedAt: number;
  readonly finished: boolean;
}

/**
 * The drop zone. With script, files or folders are sent one by one, each with its outcome as it comes, and can be stopped.
 * Without script it is a plain form with a multiple file field.
 */
export function Uploader({ tenderId, first }: { tenderId: string; first: boolean }) {
  const say = useSay(messages);
  const { revalidate } = useRevalidator();
  const [scripted, setScripted] = useState(false);
  const [over, setOver] = useState(false);
  const [running, setRunning] = useState<Running | null>(null);
  const [unreachable, setUnreachable] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const id = useId();
  useEffect(() => setScripted(true), []);
  useStayPut(running !== null && !running.finished);

  const start = useCallback(
    async (files: readonly QueuedFile<File>[]) => {
      if (files.length === 0) return;
      const control = (stop.current = new AbortController());
      setUnreachable(false);
      setRunning({ names: files.map(({ name }) => name), states: files.map(() => ({ state: 'waiting' })), startedAt: Date.now(), finished: false });
      try {
        await sendOneByOne(files, browserUpload(tenderId), control.signal, (index, state) =>
          setRunning((now) => now && { ...now, states: now.states.with(index, state) }),
        );
        setRunning((now) => now && { ...now, finished: true });
      } catch (error) {
        console.warn('import could not be announced', error);
        setRunning(null);
        setUnreachable(true);
      }
      revalidate();
    },
    [tenderId, revalidate],
  );
  const begin = (files: Promise<readonly QueuedFile<File>[]>): void => void files.then(start);

  const drag = {
    onDragOver: (event: DragEvent) => (event.preventDefault(), setOver(true)),
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      begin(filesOf(event.dataTransfer));
    },
  };
  const busy = running !== null && !running.finished;
  return (
    <div className="stack near">
      {unreachable && <Message kind="error" title={say('unreachable')} focus />}
      {running && <UploadProgress names={running.names} states={running.states} startedAt={running.startedAt} onStop={() => stop.current?.abort()} />}
      {!busy && (
        <form method="post" action={`/tenders/${tenderId}/imports`} encType="multipart/form-data" {...(scripted ? drag : {})}>
          <EmptyState title={say('drop')} hint={say('dropHint')} over={over} ghost={first}>
            <span className="bar">
              <input
                className={scripted ? 'vh' : undefined}
                id={`${id}-files`}
                aria-label={say('choose')}
                type="file"
                name="files"
                multiple
                required
                accept=".xlsx,.xlsm"
                onChange={(event) => scripted && event.currentTarget.files && begin(filesOf(event.currentTarget.files))}
              />
              {scripted ? (
                <>
                  <label className={first ? 'btn first' : 'btn'} htmlFor={`${id}-files`} aria-hidden="true">
                    {say('choose')}
                  </label>
                  <input
                    className="vh"
                    id={`${id}-folder`}
                    aria-label={say('folder')}
                    type="file"
                    multiple
                    {...{ webkitdirectory: '' }}
                    onChange={(event) => event.currentTarget.files && begin(filesOf(event.currentTarget.files))}
                  />
                  <label className="btn" htmlFor={`${id}-folder`} aria-hidden="true">
                    {say('folder')}
                  </label>
                </>
              ) : (
                <Button weight="first">{say('send')}</Button>
              )}
            </span>
          </EmptyState>
        </form>
      )}
      {running?.finished && tally(running.states).lost > 0 && (
        <Message kind="warning" title={say('lostTitle')}>
          <p>{say('lostText')}</p>
        </Message>
      )}
    </div>
  );
}

/** Warns before the page is left while files are still being sent. */
function useStayPut(busy: boolean): void {
  useEffect(() => {
    if (!busy) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [busy]);
}
