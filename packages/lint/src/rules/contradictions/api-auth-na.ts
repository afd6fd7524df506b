import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'api-auth-na',
  condition: 'CONN-5=yes and AUTH-4=na',
  severity: 'error',
  message: {
    en: 'API calls exist; their authorisation cannot be N/A.',
    de: 'API-Aufrufe gibt es; deren Berechtigung kann nicht entfallen.',
  },
  why: { en: 'N/A as an excuse', de: '„Entfällt“ als Ausrede' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUTH-4: N/A\n  CONN-5: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUTH-4: Yes\n  CONN-5: Yes\n',
  },
});
