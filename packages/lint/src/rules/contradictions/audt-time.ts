import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'audt-time',
  condition: 'AUDT-4.1=no and AUDT-4.1.1=yes',
  severity: 'warning',
  message: {
    en: 'The clock is synchronised, but the log has no time.',
    de: 'Die Uhr wird abgeglichen, aber das Protokoll hat keine Zeit.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-4.1: No\n  AUDT-4.1.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-4.1: No\n  AUDT-4.1.1: No\n',
  },
});
