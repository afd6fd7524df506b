import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'paut14-no-child-yes',
  condition: 'PAUT-14=no and PAUT-14.1=yes',
  severity: 'warning',
  message: {
    en: 'No credentials stored, yet stored securely.',
    de: 'Keine Zugangsdaten gespeichert, aber sicher gespeichert.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  PAUT-14: No\n  PAUT-14.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  PAUT-14: No\n  PAUT-14.1: No\n',
  },
});
