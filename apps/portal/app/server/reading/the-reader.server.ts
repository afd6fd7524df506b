import { desk, onStop } from '../desk.server.ts';
import { createReader, type Reader } from './reader.ts';

let reader: Reader | undefined;

/** The reader of the running portal; it starts with its first file and closes with the portal. */
export function theReader(): Reader {
  if (reader) return reader;
  const started = createReader(desk().settings.workers.reading);
  reader = started;
  onStop(async () => {
    reader = undefined;
    await started.close();
  });
  return started;
}
