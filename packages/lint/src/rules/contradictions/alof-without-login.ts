import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'alof-without-login',
  condition: 'ALOF-1=yes and AUTH-1=no or ALOF-1=no and ALOF-2=yes',
  severity: 'error',
  message: {
    en: 'Automatic logoff does not fit the login or its time setting.',
    de: 'Die automatische Abmeldung passt nicht zur Anmeldung oder zur Zeiteinstellung.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: 'Screen lock without user login',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  ALOF-1: Yes\n  AUTH-1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  ALOF-1: Yes\n  AUTH-1: Yes\n',
  },
});
