import { desk, onStop } from '../desk.server.ts';
import { createPrinter, type Printer } from './printer.ts';

let printer: Printer | undefined;

/** The printer of the running portal; it starts with its first job and closes with the portal. */
export function thePrinter(): Printer {
  if (printer) return printer;
  const { workers, paper } = desk().settings;
  const started = createPrinter(workers.printing, paper);
  printer = started;
  onStop(async () => {
    printer = undefined;
    await started.close();
  });
  return started;
}
