import { Worker } from 'node:worker_threads';
import { validatorUrl } from './validator-url.ts';
import type { AdvisoryDocument } from '../engine/documents.ts';

type Failures = NonNullable<AdvisoryDocument['failedTests']>;
interface Waiting {
  readonly resolve: (failures: Failures) => void;
}

let worker: Worker | null = null;
const waiting = new Map<number, Waiting>();
let next = 0;

/**
 * Failed schema and mandatory tests of a CSAF document, by the validator library of the BSI's Secvisogram project, in one
 * warm worker: its import costs seconds. Tests that fetch or spawn are not among them. A crash is a failure of the document.
 */
export function csafFailures(text: string): Promise<Failures> {
  const id = next++;
  const answer = new Promise<Failures>((resolve) => waiting.set(id, { resolve }));
  current().postMessage({ id, text });
  return answer;
}

/** Ends the worker, so that a process can end. */
export async function stopValidators(): Promise<void> {
  const ending = worker;
  worker = null;
  await ending?.terminate();
}

function current(): Worker {
  if (worker) return worker;
  const started = new Worker(validatorUrl('./csaf-worker.mjs'), {
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  started.unref();
  started.on('message', ({ id, failures }: { id: number; failures: Failures }) => {
    waiting.get(id)?.resolve(failures);
    waiting.delete(id);
    if (waiting.size === 0) started.unref();
  });
  const crashed = (error: Error): void => {
    if (worker === started) worker = null;
    for (const { resolve } of waiting.values()) resolve([{ test: 'validator', message: error.message, pointer: '' }]);
    waiting.clear();
  };
  started.on('error', crashed);
  started.ref();
  worker = started;
  return started;
}
