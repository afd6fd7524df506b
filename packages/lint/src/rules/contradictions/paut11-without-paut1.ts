import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'paut11-without-paut1',
  condition: 'PAUT-1=no and PAUT-1.1=yes',
  severity: 'error',
  message: {
    en: 'Unique IDs are not supported but enforced.',
    de: 'Eindeutige Kennungen werden nicht unterstützt, aber erzwungen.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  PAUT-1: No\n  PAUT-1.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  PAUT-1: No\n  PAUT-1.1: No\n',
  },
});
