import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'doc11-vs-plok1',
  condition: 'DOC-11=yes and PLOK-1=no or DOC-11=no and PLOK-1=yes',
  severity: 'error',
  message: {
    en: 'DOC-11 and PLOK-1 ask the same and are answered differently.',
    de: 'DOC-11 und PLOK-1 fragen dasselbe und sind verschieden beantwortet.',
  },
  why: { en: 'Same question twice', de: 'Zweimal dieselbe Frage' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-11: Yes\n  PLOK-1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-11: Yes\n  PLOK-1: Yes\n',
  },
});
