import type { Server } from 'node:http';
import type { Logger } from 'pino';

interface Closing {
  readonly server: Server;
  readonly log: Logger;
  /** Waits for work that goes on after its answer, then closes the store. */
  readonly stop: () => Promise<void>;
}

/** Milliseconds that a request may take to end after the signal. */
const PATIENCE = 60_000;

/** On SIGTERM or SIGINT: takes nothing new, finishes what is under way, exits with 0. A second signal ends at once. */
export function closeGently({ server, log, stop }: Closing): void {
  let closing = false;
  const close = (signal: NodeJS.Signals) => {
    if (closing) process.exit(1);
    closing = true;
    log.info({ signal }, 'finishing what is under way');
    // Browsers keep connections open after their answer; each is closed as soon as it is idle.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const patience = setTimeout(() => {
      log.warn('giving up on connections that did not end');
      server.closeAllConnections();
    }, PATIENCE);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(patience);
      stop().then(
        () => {
          log.info('closed');
          process.exit(0);
        },
        (error: unknown) => {
          log.error({ err: error }, 'closing failed');
          process.exit(1);
        },
      );
    });
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}
