import { fail, type Result } from '@mds2/base';
import type { Reading, Refusal } from '@mds2/disclosure';
import { Worker } from 'node:worker_threads';

export interface Reader {
  /** Reads one workbook; readings wait for one another. Never rejects: a crash or a lapse of time is a refusal. */
  read(bytes: Uint8Array): Promise<Result<Reading, Refusal>>;
  /** Ends once all that was asked for is read. */
  close(): Promise<void>;
}

interface ReaderOptions {
  /** The most that one file may take. */
  readonly seconds?: number;
  /** Heap of the worker, in MB. */
  readonly megabytes?: number;
  /** A worker is replaced after so many files, so that whatever it may have gathered goes. */
  readonly filesAWorker?: number;
}

/**
 * Reads workbooks in one warm worker thread, so that a hostile file can take down the thread at most: the next file gets
 * a new one. `entry` is the bundled worker.
 */
export function createReader(entry: string | URL, { seconds = 10, megabytes = 256, filesAWorker = 500 }: ReaderOptions = {}): Reader {
  let worker: Worker | undefined;
  let files = 0;
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  function warm(): Worker {
    if (worker) return worker;
    const started = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    started.unref();
    // Between two files nobody else listens.
    started.on('error', () => undefined);
    started.on('exit', () => {
      if (worker === started) worker = undefined;
    });
    worker = started;
    files = 0;
    return started;
  }

  function once(bytes: Uint8Array): Promise<Result<Reading, Refusal>> {
    const current = warm();
    files++;
    return new Promise((resolve) => {
      const end = (outcome: Result<Reading, Refusal>, spent: boolean): void => {
        clearTimeout(timer);
        current.off('message', onMessage).off('error', onError).off('exit', onExit);
        if (spent) {
          if (worker === current) worker = undefined;
          void current.terminate();
        }
        resolve(outcome);
      };
      const onMessage = (outcome: Result<Reading, Refusal>): void => end(outcome, files >= filesAWorker);
      const onError = (error: Error): void => end(fail({ kind: 'reader-crashed', reason: error.message }), true);
      const onExit = (code: number): void => end(fail({ kind: 'reader-crashed', reason: `the reader stopped with code ${code}` }), true);
      const timer = setTimeout(() => end(fail({ kind: 'timed-out', seconds }), true), seconds * 1000);
      current.on('message', onMessage).on('error', onError).on('exit', onExit);
      const sent = new Uint8Array(bytes); // a copy to give away: the caller keeps its own, and no larger buffer behind it is cloned
      current.postMessage(sent, [sent.buffer]);
    });
  }

  return {
    read(bytes) {
      if (closed) return Promise.resolve(fail({ kind: 'reader-crashed', reason: 'the portal is stopping' }));
      const reading = last.then(() => once(bytes));
      last = reading;
      return reading;
    },
    async close() {
      closed = true;
      await last;
      await worker?.terminate();
    },
  };
}
