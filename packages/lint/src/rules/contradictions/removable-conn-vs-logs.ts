import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'removable-conn-vs-logs',
  condition: 'CONN-1.2.3=no and AUDT-5.1=yes',
  severity: 'warning',
  message: {
    en: 'CONN-1.2.3 denies removable media, AUDT-5.1 exports logs to media.',
    de: 'CONN-1.2.3 verneint Wechseldatenträger, AUDT-5.1 exportiert Protokolle darauf.',
  },
  why: { en: 'As above', de: 'Derselbe Fall an anderer Stelle' },
  falsePositive: 'Media read by service only',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-5.1: Yes\n  CONN-1.2.3: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-5.1: No\n  CONN-1.2.3: No\n',
  },
});
