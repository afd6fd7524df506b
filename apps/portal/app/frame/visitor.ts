import type { Locale } from '@mds2/base';
import type { Role } from '@mds2/store';

import type { Capability } from '../server/capabilities.ts';

export type Theme = 'light' | 'dark' | 'system';

/** What the page frame knows of the person in front of it. Nothing here opens a door: it only decides what is offered. */
export interface Visitor {
  readonly locale: Locale;
  readonly theme: Theme;
  /** IANA name; dates are written in it on the server and in the browser alike. */
  readonly timeZone: string;
  /** The organisation's name; null before setup. */
  readonly organisation: string | null;
  readonly user: { readonly id: string; readonly name: string; readonly email: string; readonly roles: readonly Role[] } | null;
  readonly capabilities: readonly Capability[];
}
