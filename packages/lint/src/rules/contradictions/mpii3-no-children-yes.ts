import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mpii3-no-children-yes',
  condition: 'MPII-3=no and any(MPII-3.3..MPII-3.10=yes)',
  severity: 'error',
  message: {
    en: 'No channel for personal data, yet channels are answered Yes.',
    de: 'Kein Weg für personenbezogene Daten, aber Wege sind mit Ja beantwortet.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-3: No\n  MPII-3.3: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-3: No\n  MPII-3.3: No\n',
  },
});
