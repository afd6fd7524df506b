import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup-layer-no-children-yes',
  condition:
    'CSUP-2=no and any(CSUP-2.1..CSUP-2.4=yes) or CSUP-3=no and any(CSUP-3.1..CSUP-3.4=yes) or CSUP-4=no and any(CSUP-4.1..CSUP-4.4=yes) or CSUP-5=no and any(CSUP-5.1..CSUP-5.4=yes) or CSUP-6=no and any(CSUP-6.1..CSUP-6.4=yes)',
  severity: 'error',
  message: {
    en: 'A software layer is denied, but its update questions say Yes.',
    de: 'Eine Softwareschicht wird verneint, ihre Updatefragen sagen aber Ja.',
  },
  why: { en: 'Gate printed in the form', de: 'Diese Bedingung steht im Formular selbst' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-2: No\n  CSUP-2.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-2: No\n  CSUP-2.1: No\n',
  },
});
