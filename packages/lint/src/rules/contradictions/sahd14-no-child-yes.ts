import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'sahd14-no-child-yes',
  condition: 'SAHD-14=no and SAHD-14.1=yes',
  severity: 'warning',
  message: {
    en: 'Cannot be hardened further, yet instructions for it exist.',
    de: 'Nicht weiter härtbar, aber Anleitung dazu vorhanden.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  SAHD-14: No\n  SAHD-14.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  SAHD-14: No\n  SAHD-14.1: No\n',
  },
});
