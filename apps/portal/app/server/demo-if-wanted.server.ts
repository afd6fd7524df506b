import { loadDemo } from './demo.server.ts';
import { desk } from './desk.server.ts';

/** Loads the demo tender unless DESK_DEMO is 0. A portal without a demo is still a portal: a failure is logged, and the next start tries again. */
export async function loadDemoIfWanted(): Promise<void> {
  const { store, settings, log } = desk();
  if (!settings.demo) return;
  try {
    if (await loadDemo(store)) log.info('demo tender loaded');
  } catch (error) {
    log.error({ err: error }, 'the demo tender could not be loaded');
  }
}
