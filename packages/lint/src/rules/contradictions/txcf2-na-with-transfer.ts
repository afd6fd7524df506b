import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'txcf2-na-with-transfer',
  condition: 'TXCF-2=na and any(MPII-3.3,MPII-3.5,MPII-3.6,MPII-3.7=yes)',
  severity: 'error',
  message: {
    en: 'Personal data is transferred; encryption cannot be N/A.',
    de: 'Personenbezogene Daten werden übertragen; Verschlüsselung kann nicht entfallen.',
  },
  why: { en: 'N/A as an excuse', de: '„Entfällt“ als Ausrede' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-3.3: Yes\n  TXCF-2: N/A\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-3.3: No\n  TXCF-2: N/A\n',
  },
});
