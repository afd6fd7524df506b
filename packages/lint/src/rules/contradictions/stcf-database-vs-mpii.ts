import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'stcf-database-vs-mpii',
  condition: 'STCF-3=yes and MPII-2.4=no and MPII-2.2=yes',
  severity: 'info',
  message: {
    en: 'A database is on the device, personal data is stored, but not in a database.',
    de: 'Eine Datenbank ist auf dem Gerät, Daten sind gespeichert, aber nicht in einer Datenbank.',
  },
  why: { en: 'Which data is in it?', de: 'Welche Daten stehen darin?' },
  falsePositive: 'Database of settings only',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-2.2: Yes\n  MPII-2.4: No\n  STCF-3: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-2.2: No\n  MPII-2.4: No\n  STCF-3: Yes\n',
  },
});
