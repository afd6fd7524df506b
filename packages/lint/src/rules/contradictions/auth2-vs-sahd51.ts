import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'auth2-vs-sahd51',
  condition: 'AUTH-2=yes and SAHD-5.1=no or AUTH-2=no and SAHD-5.1=yes',
  severity: 'error',
  message: {
    en: 'AUTH-2 and SAHD-5.1 ask for roles and disagree.',
    de: 'AUTH-2 und SAHD-5.1 fragen beide nach Rollen und widersprechen sich.',
  },
  why: { en: 'Same question twice', de: 'Zweimal dieselbe Frage' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUTH-2: Yes\n  SAHD-5.1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUTH-2: Yes\n  SAHD-5.1: Yes\n',
  },
});
