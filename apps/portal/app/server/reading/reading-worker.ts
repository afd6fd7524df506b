import { readWorkbook } from '@mds2/disclosure';
import { parentPort } from 'node:worker_threads';

/** One workbook in, one reading or refusal out; what goes wrong beyond that ends the thread, and the portal starts another. */
parentPort!.on('message', (bytes: Uint8Array) => parentPort!.postMessage(readWorkbook(bytes)));
