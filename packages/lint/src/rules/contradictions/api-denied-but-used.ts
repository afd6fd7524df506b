import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'api-denied-but-used',
  condition: 'CONN-5=no and any(AUTH-4,AUDT-2.8.2=yes)',
  severity: 'info',
  message: {
    en: 'No API calls, yet they are authorised or logged.',
    de: 'Keine API-Aufrufe, aber sie werden berechtigt oder protokolliert.',
  },
  why: { en: 'One of the two is wrong', de: 'Eines von beiden ist falsch' },
  falsePositive: 'Internal interfaces',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-2.8.2: Yes\n  CONN-5: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-2.8.2: No\n  CONN-5: No\n',
  },
});
