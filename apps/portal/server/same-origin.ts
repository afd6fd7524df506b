import type { Request } from 'express';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What of a request decides whether another site could have made the browser send it. */
export interface Sender {
  readonly method: string;
  /** Host that the browser addressed, with its port. */
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Whether a request that changes something was sent by a page of ours. Browsers say so in `Sec-Fetch-Site` and in `Origin`;
 * both must agree where both are there, and a request with neither is refused.
 */
export function isOwnRequest(sender: Sender): boolean {
  if (safe.has(sender.method)) return true;
  if (sender.origin === undefined && sender.fetchSite === undefined) return false;
  // `none`: the person repeated the request themselves, by reloading.
  if (sender.fetchSite !== undefined && sender.fetchSite !== 'same-origin' && sender.fetchSite !== 'none') return false;
  return sender.origin === undefined || (sender.host !== undefined && hostOf(sender.origin) === sender.host.toLowerCase());
}

/**
 * Whether a request goes to the API. That takes bearer tokens alone and looks at no cookie, so that there is nothing for
 * another site to abuse; it answers for itself, with problem documents. The path is read as the access call reads it.
 */
export const isApiPath = (url: string): boolean => URL.canParse(url, BASE) && /^\/api(\/|$)/.test(new URL(url, BASE).pathname);
const BASE = 'http://desk.invalid';

/** The sender of an Express request. A proxy's word on the host counts only where proxies are trusted. */
export function senderOf(request: Request, trustsProxy: boolean): Sender {
  const forwarded = trustsProxy ? request.get('x-forwarded-host')?.split(',').at(-1)?.trim() : undefined;
  return {
    method: request.method,
    host: forwarded ?? request.get('host'),
    origin: request.get('origin'),
    fetchSite: request.get('sec-fetch-site'),
  };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
