import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mpii2-no-children-yes',
  condition: 'MPII-2=no and any(MPII-2.1..MPII-2.4,MPII-2.7=yes)',
  severity: 'error',
  message: {
    en: 'Nothing is kept, yet storage places are answered Yes.',
    de: 'Nichts wird vorgehalten, aber Speicherorte sind mit Ja beantwortet.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-2: No\n  MPII-2.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-2: No\n  MPII-2.1: No\n',
  },
});
