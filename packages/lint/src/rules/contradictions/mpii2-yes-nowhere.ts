import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mpii2-yes-nowhere',
  condition: 'MPII-2=yes and all(MPII-2.1,MPII-2.2,MPII-2.3,MPII-2.4=no|na)',
  severity: 'warning',
  message: {
    en: 'Personal data is kept, but nowhere.',
    de: 'Personenbezogene Daten werden vorgehalten, aber nirgends.',
  },
  why: { en: 'A storage place is missing', de: 'Ein Speicherort fehlt' },
  falsePositive: 'Remote storage only (MPII-2.9)',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-2: Yes\n  MPII-2.1: No\n  MPII-2.2: No\n  MPII-2.3: No\n  MPII-2.4: No\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  MPII-2: Yes\n  MPII-2.1: No\n  MPII-2.2: No\n  MPII-2.3: No\n  MPII-2.4: Yes\n',
  },
});
