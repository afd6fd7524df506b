import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'cable-data-without-cable',
  condition: 'MPII-3.4=yes and CONN-1.2=no',
  severity: 'error',
  message: {
    en: 'Personal data goes over a cable, but there are no physical connections.',
    de: 'Personenbezogene Daten gehen über Kabel, aber es gibt keine Kabelanschlüsse.',
  },
  why: { en: 'Both cannot hold', de: 'Beides zugleich ist nicht möglich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-3.4: Yes\n  CONN-1.2: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-3.4: Yes\n  CONN-1.2: Yes\n',
  },
});
