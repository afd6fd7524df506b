import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'sahd1-yes-open',
  condition: 'SAHD-1=yes and any(SAHD-7,SAHD-8,SAHD-9,SAHD-10=no)',
  severity: 'warning',
  message: {
    en: 'Hardened to a standard, yet unneeded {hits} are open.',
    de: 'Nach Standard gehärtet, aber Unnötiges offen: {hits}.',
  },
  why: { en: 'Every hardening standard begins there', de: 'Jede Härtungsnorm beginnt damit' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  SAHD-1: Yes\n  SAHD-7: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  SAHD-1: Yes\n  SAHD-7: Yes\n',
  },
});
