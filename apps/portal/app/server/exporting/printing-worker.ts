import { parentPort, workerData } from 'node:worker_threads';
import { renderPdf, type PaperJob } from './render-pdf.ts';

/** Entry of the printing worker: one job a message, answered with the bytes or the words of the failure. */
const { assets } = workerData as { assets: string };
parentPort!.on('message', ({ id, job }: { id: number; job: PaperJob }) => {
  try {
    const pdf = renderPdf(job, assets);
    parentPort!.postMessage({ id, pdf }, [pdf.buffer as ArrayBuffer]);
  } catch (error) {
    parentPort!.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
});
