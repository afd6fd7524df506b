import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'auth1-no-but-accounts',
  condition: 'AUTH-1=no and any(AUTH-2,PAUT-1,PAUT-1.1,PAUT-2,PAUT-3,PAUT-6,PAUT-8,ALOF-1=yes)',
  severity: 'error',
  message: {
    en: 'No login, yet {hits} Yes.',
    de: 'Keine Anmeldung, aber {hits} Ja.',
  },
  why: { en: 'Both cannot hold', de: 'Beides zugleich ist nicht möglich' },
  falsePositive: 'Login optional: AUTH-1 should say so',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  ALOF-1: Yes\n  AUTH-1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  ALOF-1: No\n  AUTH-1: No\n',
  },
});
