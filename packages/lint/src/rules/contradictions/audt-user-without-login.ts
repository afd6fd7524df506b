import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'audt-user-without-login',
  condition: 'AUTH-1=no and any(AUDT-1.1,AUDT-2.1,AUDT-2.2,AUDT-2.4=yes)',
  severity: 'error',
  message: {
    en: 'Users are logged, but there is no login.',
    de: 'Benutzer werden protokolliert, aber es gibt keine Anmeldung.',
  },
  why: { en: 'Whose ID?', de: 'Wessen Kennung?' },
  falsePositive: 'Manual entry of a name',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-1.1: Yes\n  AUTH-1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-1.1: No\n  AUTH-1: No\n',
  },
});
