import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'shared-database-open',
  condition: 'MPII-2.4=yes and STCF-1=no and AUTH-1=no',
  severity: 'warning',
  message: {
    en: 'A database of patients, unencrypted and without login.',
    de: 'Eine Patientendatenbank, unverschlüsselt und ohne Anmeldung.',
  },
  why: { en: 'Dangerous combination, not a contradiction', de: 'Eine gefährliche Verbindung, kein Widerspruch' },
  falsePositive: 'Device in a locked room',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-2.4: Yes\n  AUTH-1: No\n  STCF-1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-2.4: Yes\n  AUTH-1: Yes\n  STCF-1: No\n',
  },
});
