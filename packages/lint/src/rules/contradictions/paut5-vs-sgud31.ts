import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'paut5-vs-sgud31',
  condition: 'PAUT-5=no and SGUD-3.1=yes',
  severity: 'error',
  message: {
    en: 'Not all passwords can be changed, yet the operator manages all.',
    de: 'Nicht alle Passwörter sind änderbar, doch der Betreiber verwaltet alle.',
  },
  why: { en: 'Both cannot hold', de: 'Beides zugleich ist nicht möglich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  PAUT-5: No\n  SGUD-3.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  PAUT-5: No\n  SGUD-3.1: No\n',
  },
});
