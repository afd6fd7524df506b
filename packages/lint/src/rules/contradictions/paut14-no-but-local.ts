import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'paut14-no-but-local',
  condition: 'PAUT-14=no and PAUT-1=yes and PAUT-2=no',
  severity: 'error',
  message: {
    en: 'Local accounts exist, but the device stores no credentials.',
    de: 'Lokale Konten gibt es, aber das Gerät speichert keine Zugangsdaten.',
  },
  why: { en: 'Local passwords must be stored somewhere', de: 'Lokale Passwörter müssen irgendwo gespeichert sein' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  PAUT-1: Yes\n  PAUT-2: No\n  PAUT-14: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  PAUT-1: Yes\n  PAUT-2: Yes\n  PAUT-14: No\n',
  },
});
