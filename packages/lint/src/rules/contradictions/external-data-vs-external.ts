import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'external-data-vs-external',
  condition: 'MPII-3.7=yes and CONN-4=no',
  severity: 'error',
  message: {
    en: 'Personal data crosses an external network, but nothing outside can be reached.',
    de: 'Personenbezogene Daten gehen über ein externes Netz, aber nichts außerhalb ist erreichbar.',
  },
  why: { en: 'Both cannot hold', de: 'Beides zugleich ist nicht möglich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-3.7: Yes\n  CONN-4: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-3.7: Yes\n  CONN-4: Yes\n',
  },
});
