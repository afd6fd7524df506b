import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mfa-without-factor',
  condition: 'PAUT-8=yes and all(PAUT-2,PAUT-11,PAUT-12=no)',
  severity: 'info',
  message: {
    en: 'Multi-factor is supported, but no second factor is named.',
    de: 'Mehr-Faktor wird unterstützt, aber kein zweiter Faktor genannt.',
  },
  why: { en: 'Which factor?', de: 'Welcher Faktor?' },
  falsePositive: 'One-time code by app',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  PAUT-2: No\n  PAUT-8: Yes\n  PAUT-11: No\n  PAUT-12: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  PAUT-2: No\n  PAUT-8: Yes\n  PAUT-11: No\n  PAUT-12: Yes\n',
  },
});
