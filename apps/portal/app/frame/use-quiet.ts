import { useMatches } from '@remix-run/react';

/**
 * Whether the page says that it needs no script (`quiet` in its loader's data). A table of twenty vendors is links and forms,
 * and half of its weight would be data sent a second time for a script that has nothing to do.
 */
export function useQuiet(): boolean {
  return useMatches().some(({ data }) => typeof data === 'object' && data !== null && 'quiet' in data && data.quiet === true);
}
