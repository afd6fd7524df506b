import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'dtbk4-without-network',
  condition: 'DTBK-4=yes and CONN-3=no and CONN-4=no',
  severity: 'error',
  message: {
    en: 'Backup to remote storage without any communication.',
    de: 'Sicherung auf entfernten Speicher ohne jede Kommunikation.',
  },
  why: { en: 'Both cannot hold', de: 'Beides zugleich ist nicht möglich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DTBK-4: Yes\n  CONN-3: No\n  CONN-4: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DTBK-4: Yes\n  CONN-3: No\n  CONN-4: Yes\n',
  },
});
