import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mpii3-yes-nowhere',
  condition: 'MPII-3=yes and all(MPII-3.1..MPII-3.10=no|na)',
  severity: 'warning',
  message: {
    en: 'Channels exist, but all are denied.',
    de: 'Wege gibt es, aber alle sind verneint.',
  },
  why: { en: 'A channel is missing', de: 'Ein Übertragungsweg fehlt' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found:
      'mds2: HN 1-2019\nanswers:\n  MPII-3: Yes\n  MPII-3.1: No\n  MPII-3.2: No\n  MPII-3.3: No\n  MPII-3.4: No\n  MPII-3.5: No\n  MPII-3.6: No\n  MPII-3.7: No\n  MPII-3.8: No\n  MPII-3.9: No\n  MPII-3.10: No\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  MPII-3: Yes\n  MPII-3.1: No\n  MPII-3.2: No\n  MPII-3.3: No\n  MPII-3.4: No\n  MPII-3.5: No\n  MPII-3.6: No\n  MPII-3.7: No\n  MPII-3.8: No\n  MPII-3.9: No\n  MPII-3.10: Yes\n',
  },
});
