import type { Capability } from './capabilities.ts';

/** Why the access call refused a request to the API: no valid token, a token of too small a scope, or a person without the capability. */
export type Denial =
  | { readonly kind: 'unauthenticated' }
  | { readonly kind: 'scope'; readonly capability: Capability }
  | { readonly kind: 'role'; readonly capability: Capability };

/** Thrown by `requireAccess` for paths of the API, to be turned into a problem document. Pages get a redirect or a page instead. */
export class AccessDenied extends Error {
  readonly denial: Denial;
  constructor(denial: Denial) {
    super(`access denied: ${denial.kind}`);
    this.name = 'AccessDenied';
    this.denial = denial;
  }
  /** 401 without a valid token, else 403. */
  get status(): 401 | 403 {
    return this.denial.kind === 'unauthenticated' ? 401 : 403;
  }
}
