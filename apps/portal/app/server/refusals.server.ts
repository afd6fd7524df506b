import type { Capability } from './capabilities.ts';

/** "There is no page here": also for what belongs to somebody else, so that nobody learns what exists. */
export const notFound = (): Response => new Response(null, { status: 404, statusText: 'Not Found' });

/** The page exists, but this person may not see it. Which capability was missing is nobody's secret. */
export const forbidden = (capability: Capability): Response => new Response(capability, { status: 403, statusText: 'Forbidden' });
