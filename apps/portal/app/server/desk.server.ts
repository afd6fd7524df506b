import { openStore, type Store } from '@mds2/store';
import type { Logger } from 'pino';

import type { Settings } from './settings.server.ts';

/** The running portal: one per process. */
export interface Desk {
  readonly settings: Settings;
  readonly store: Store;
  readonly log: Logger;
}

interface Running extends Desk {
  readonly underWay: Set<Promise<unknown>>;
  readonly onStop: (() => Promise<void>)[];
}

// On globalThis, so that a module reloaded in development finds the store that is open already.
const place = globalThis as { mds2Desk?: Running };

/** Opens the store; to be called once, before the first request. */
export async function startDesk(settings: Settings, log: Logger): Promise<Desk> {
  if (place.mds2Desk) return place.mds2Desk;
  const store = await openStore({
    ...(settings.databaseUrl === null ? { folder: settings.folder } : { databaseUrl: settings.databaseUrl }),
    onWarning: (message) => log.warn({ area: 'store' }, message),
  });
  place.mds2Desk = { settings, store, log, underWay: new Set(), onStop: [] };
  return place.mds2Desk;
}

/** The running portal. Throws before `startDesk`: a bug, not a state. */
export function desk(): Desk {
  return running();
}

/** Work that goes on after its request was answered: SIGTERM waits for it, and its failure is logged. */
export function finishBeforeStop(what: string, work: Promise<unknown>): void {
  const { underWay, log } = running();
  const watched = work.catch((error: unknown) => log.error({ err: error }, `${what} failed`)).finally(() => underWay.delete(watched));
  underWay.add(watched);
}

/** What must be closed with the portal; called after all work has ended, before the store closes. */
function onStop(close: () => Promise<void>): void {
  running().onStop.push(close);
}

/** Something of the running portal, such as a worker: made when first asked for, closed with the portal. */
export function madeOnce<T extends { close(): Promise<void> }>(make: (settings: Settings) => T): () => T {
  let made: T | undefined;
  return () => {
    if (made) return made;
    const one = make(desk().settings);
    made = one;
    onStop(async () => {
      made = undefined;
      await one.close();
    });
    return one;
  };
}

/** Finishes what is under way, then closes. */
export async function stopDesk(): Promise<void> {
  const { underWay, store, onStop } = running();
  while (underWay.size > 0) await Promise.all(underWay);
  for (const close of onStop) await close();
  await store.close();
  delete place.mds2Desk;
}

function running(): Running {
  if (!place.mds2Desk) throw new Error('the portal is not started');
  return place.mds2Desk;
}
