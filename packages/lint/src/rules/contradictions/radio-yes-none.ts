import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'radio-yes-none',
  condition: 'CONN-1.1=yes and all(CONN-1.1.1..CONN-1.1.4=no|na)',
  severity: 'warning',
  message: {
    en: 'Wireless Yes, but every kind is denied.',
    de: 'Funk Ja, aber jede Art wird verneint.',
  },
  why: { en: 'Which radio?', de: 'Welcher Funk?' },
  falsePositive: 'Infrared or NFC',
  confidence: 'derived',
  examples: {
    found:
      'mds2: HN 1-2019\nanswers:\n  CONN-1.1: Yes\n  CONN-1.1.1: No\n  CONN-1.1.2: No\n  CONN-1.1.3: No\n  CONN-1.1.4: No\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  CONN-1.1: Yes\n  CONN-1.1.1: No\n  CONN-1.1.2: No\n  CONN-1.1.3: No\n  CONN-1.1.4: Yes\n',
  },
});
