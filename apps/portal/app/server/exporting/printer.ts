import { Worker } from 'node:worker_threads';
import type { PaperJob } from './render-pdf.ts';

type Answer = { readonly id: number; readonly pdf?: Uint8Array; readonly failure?: string };
interface Waiting {
  resolve(pdf: Uint8Array): void;
  reject(error: Error): void;
}

export interface Printer {
  /** The PDF of a job; jobs wait for one another. Rejects when the template fails or the time is up. */
  print(job: PaperJob): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Prints in one worker thread that starts with the first job, since the compiler blocks its thread.
 * `entry` is the bundled worker, `assets` the folder with template and fonts, `seconds` the most that one job may take.
 */
export function createPrinter(entry: string | URL, assets: string, seconds = 60): Printer {
  let worker: Worker | undefined;
  let next = 1;
  const waiting = new Map<number, Waiting>();

  const giveUp = (error: Error): void => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(entry, { workerData: { assets } });
    started.unref();
    started.on('message', ({ id, pdf, failure }: Answer) => {
      const job = waiting.get(id);
      waiting.delete(id);
      if (pdf) job?.resolve(pdf);
      else job?.reject(new Error(failure ?? 'the printer gave no answer'));
    });
    started.on('error', giveUp);
    started.on('exit', (code) => {
      if (worker === started) giveUp(new Error(`the printer stopped with code ${code}`));
    });
    return started;
  };

  return {
    async print(job) {
      worker ??= start();
      const current = worker;
      const id = next++;
      let timer: NodeJS.Timeout | undefined;
      try {
        return await new Promise<Uint8Array>((resolve, reject) => {
          waiting.set(id, { resolve, reject });
          timer = setTimeout(() => {
            giveUp(new Error(`printing took longer than ${seconds} s`));
            void current.terminate();
          }, seconds * 1000);
          current.postMessage({ id, job });
        });
      } finally {
        clearTimeout(timer);
      }
    },
    async close() {
      await worker?.terminate();
    },
  };
}
