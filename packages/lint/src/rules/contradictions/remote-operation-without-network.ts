import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'remote-operation-without-network',
  condition: 'CONN-8=yes and CONN-3=no and CONN-4=no',
  severity: 'error',
  message: {
    en: 'Operable from another device, but no communication at all.',
    de: 'Von anderem Gerät bedienbar, aber ohne jede Kommunikation.',
  },
  why: { en: 'Both cannot hold', de: 'Beides zugleich ist nicht möglich' },
  falsePositive: 'Point-to-point remote control',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CONN-3: No\n  CONN-4: No\n  CONN-8: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CONN-3: No\n  CONN-4: Yes\n  CONN-8: Yes\n',
  },
});
