import { madeOnce } from '../desk.server.ts';
import { createReader } from './reader.ts';

/** The reader of the running portal. */
export const theReader = madeOnce(({ workers }) => createReader(workers.reading));
