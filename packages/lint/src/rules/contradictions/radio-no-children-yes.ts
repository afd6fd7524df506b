import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'radio-no-children-yes',
  condition: 'CONN-1.1=no and any(CONN-1.1.1..CONN-1.1.4=yes)',
  severity: 'error',
  message: {
    en: 'No wireless, yet {hits} Yes.',
    de: 'Kein Funk, aber {hits} Ja.',
  },
  why: { en: 'A hidden radio is the worst kind', de: 'Verborgener Funk ist der schlimmste' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CONN-1.1: No\n  CONN-1.1.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CONN-1.1: No\n  CONN-1.1.1: No\n',
  },
});
