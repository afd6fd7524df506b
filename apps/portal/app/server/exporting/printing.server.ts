import { madeOnce } from '../desk.server.ts';
import { createPrinter } from './printer.ts';

/** The printer of the running portal. */
export const thePrinter = madeOnce(({ workers, paper }) => createPrinter(workers.printing, paper));
