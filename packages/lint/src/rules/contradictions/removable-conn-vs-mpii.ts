import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'removable-conn-vs-mpii',
  condition: 'CONN-1.2.3=no and MPII-3.3=yes',
  severity: 'error',
  message: {
    en: 'CONN-1.2.3 denies removable media, MPII-3.3 uses them for personal data.',
    de: 'CONN-1.2.3 verneint Wechseldatenträger, MPII-3.3 nutzt sie für personenbezogene Daten.',
  },
  why: { en: 'Seen in a real form', de: 'In einem echten Formular gesehen' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-3.3: Yes\n  CONN-1.2.3: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-3.3: No\n  CONN-1.2.3: No\n',
  },
});
