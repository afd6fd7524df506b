import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'external-store-vs-separate',
  condition: 'STCF-4=yes and MPII-2.9=no',
  severity: 'info',
  message: {
    en: 'A database outside the device, but data cannot live apart from the system.',
    de: 'Eine Datenbank außerhalb, aber Daten können nicht getrennt liegen.',
  },
  why: { en: 'Which data is outside?', de: 'Welche Daten liegen außerhalb?' },
  falsePositive: 'Not personal data',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-2.9: No\n  STCF-4: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-2.9: Yes\n  STCF-4: Yes\n',
  },
});
