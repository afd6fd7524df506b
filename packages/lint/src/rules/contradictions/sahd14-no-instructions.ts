import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'sahd14-no-instructions',
  condition: 'SAHD-14=yes and SAHD-14.1=no|na',
  severity: 'warning',
  message: {
    en: 'Can be hardened further, but nobody is told how.',
    de: 'Weiter härtbar, aber niemand erfährt wie.',
  },
  why: { en: 'The default stays', de: 'Die Voreinstellung bleibt' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  SAHD-14: Yes\n  SAHD-14.1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  SAHD-14: Yes\n  SAHD-14.1: Yes\n',
  },
});
