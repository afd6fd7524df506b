import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'audt5-yes-no-way',
  condition: 'AUDT-5=yes and all(AUDT-5.1,AUDT-5.2,AUDT-5.3=no|na)',
  severity: 'error',
  message: {
    en: 'Logs can be exported, but by no way.',
    de: 'Protokolle sind exportierbar, aber auf keinem Weg.',
  },
  why: { en: 'The way is missing', de: 'Der Weg fehlt' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-5: Yes\n  AUDT-5.1: No\n  AUDT-5.2: No\n  AUDT-5.3: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-5: Yes\n  AUDT-5.1: No\n  AUDT-5.2: No\n  AUDT-5.3: Yes\n',
  },
});
