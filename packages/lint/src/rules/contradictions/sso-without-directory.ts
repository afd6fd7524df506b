import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'sso-without-directory',
  condition: 'PAUT-9=yes and PAUT-2=no',
  severity: 'warning',
  message: {
    en: 'Single sign-on without an external authentication service.',
    de: 'Single Sign-on ohne externen Dienst.',
  },
  why: { en: 'Sign-on to what?', de: 'Anmeldung woran?' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  PAUT-2: No\n  PAUT-9: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  PAUT-2: Yes\n  PAUT-9: Yes\n',
  },
});
