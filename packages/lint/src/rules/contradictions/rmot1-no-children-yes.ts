import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'rmot1-no-children-yes',
  condition: 'RMOT-1=no and any(RMOT-1.1,RMOT-1.2,RMOT-1.3=yes)',
  severity: 'error',
  message: {
    en: 'No remote service, yet its details are answered Yes.',
    de: 'Keine Fernwartung, aber Einzelheiten dazu mit Ja beantwortet.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  RMOT-1: No\n  RMOT-1.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  RMOT-1: No\n  RMOT-1.1: No\n',
  },
});
