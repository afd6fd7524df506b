import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'internet-vs-external',
  condition: 'CONN-6=yes and CONN-4=no',
  severity: 'error',
  message: {
    en: 'The internet is needed, but nothing outside can be reached.',
    de: 'Das Internet wird gebraucht, aber nichts außerhalb ist erreichbar.',
  },
  why: { en: 'Both cannot hold', de: 'Beides zugleich ist nicht möglich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CONN-4: No\n  CONN-6: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CONN-4: Yes\n  CONN-6: Yes\n',
  },
});
