import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'doc11-yes-hardware',
  condition: 'DOC-11=yes and any(CONN-1.2.1,CONN-1.2.2,CONN-1.1.1,TXIG-2,PLOK-2=yes)',
  severity: 'warning',
  message: {
    en: 'Software-only, but hardware ports or parts are claimed.',
    de: 'Reine Software, aber Anschlüsse oder Teile werden genannt.',
  },
  why: { en: 'Whose hardware is meant?', de: 'Wessen Hardware ist gemeint?' },
  falsePositive: 'Vendor describes the recommended PC',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-11: Yes\n  CONN-1.1.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-11: Yes\n  CONN-1.1.1: No\n',
  },
});
