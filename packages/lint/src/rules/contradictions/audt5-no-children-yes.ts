import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'audt5-no-children-yes',
  condition: 'AUDT-5=no and any(AUDT-5.1,AUDT-5.2,AUDT-5.3=yes)',
  severity: 'error',
  message: {
    en: 'Logs cannot be exported, yet a way is named.',
    de: 'Protokolle sind nicht exportierbar, aber ein Weg ist genannt.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-5: No\n  AUDT-5.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-5: No\n  AUDT-5.1: No\n',
  },
});
