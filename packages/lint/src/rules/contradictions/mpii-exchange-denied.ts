import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mpii-exchange-denied',
  condition: 'MPII-2.6=no and any(MPII-3.3,MPII-3.4,MPII-3.5,MPII-3.6,MPII-3.7=yes)',
  severity: 'warning',
  message: {
    en: 'No exchange with other systems, yet data leaves over {hits}.',
    de: 'Kein Austausch mit anderen Systemen, aber Daten gehen über {hits} hinaus.',
  },
  why: { en: 'Recipients are missing', de: 'Empfänger fehlen' },
  falsePositive: 'Media used only between identical devices',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-2.6: No\n  MPII-3.3: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-2.6: No\n  MPII-3.3: No\n',
  },
});
