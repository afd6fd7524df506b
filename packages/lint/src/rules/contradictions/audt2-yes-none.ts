import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'audt2-yes-none',
  condition: 'AUDT-2=yes and all(AUDT-2.1..AUDT-2.10=no|na)',
  severity: 'error',
  message: {
    en: 'Events are logged, but every kind is denied.',
    de: 'Ereignisse werden protokolliert, aber jede Art wird verneint.',
  },
  why: { en: 'An empty log', de: 'Ein leeres Protokoll' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found:
      'mds2: HN 1-2019\nanswers:\n  AUDT-2: Yes\n  AUDT-2.1: No\n  AUDT-2.2: No\n  AUDT-2.3: No\n  AUDT-2.4: No\n  AUDT-2.5: No\n  AUDT-2.6: No\n  AUDT-2.7: No\n  AUDT-2.8: No\n  AUDT-2.8.1: No\n  AUDT-2.8.2: No\n  AUDT-2.9: No\n  AUDT-2.10: No\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  AUDT-2: Yes\n  AUDT-2.1: No\n  AUDT-2.2: No\n  AUDT-2.3: No\n  AUDT-2.4: No\n  AUDT-2.5: No\n  AUDT-2.6: No\n  AUDT-2.7: No\n  AUDT-2.8: No\n  AUDT-2.8.1: No\n  AUDT-2.8.2: No\n  AUDT-2.9: No\n  AUDT-2.10: Yes\n',
  },
});
