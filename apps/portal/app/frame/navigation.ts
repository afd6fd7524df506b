import type { Capability } from '../server/capabilities.ts';

export type Destination = 'today' | 'tenders' | 'catalogue' | 'record' | 'people';

/** The main navigation in the order of the day; each word is offered to those who may see its page. At most six fit. */
export const navigation: readonly { readonly key: Destination; readonly to: string; readonly needs: Capability }[] = [
  { key: 'today', to: '/', needs: 'account:own' },
  { key: 'tenders', to: '/tenders', needs: 'tender:read' },
  { key: 'people', to: '/settings/people', needs: 'people:manage' },
  { key: 'record', to: '/record', needs: 'record:read' },
  { key: 'catalogue', to: '/catalogue', needs: 'catalogue:read' },
];

/** The words that this person is offered. */
export const navigationFor = (capabilities: readonly Capability[]) => navigation.filter(({ needs }) => capabilities.includes(needs));
