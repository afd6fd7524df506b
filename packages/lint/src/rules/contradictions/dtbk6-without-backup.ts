import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'dtbk6-without-backup',
  condition: 'DTBK-6=yes and all(DTBK-3,DTBK-4,DTBK-5=no|na)',
  severity: 'error',
  message: {
    en: 'Backups can be checked, but none can be made.',
    de: 'Sicherungen sind prüfbar, aber keine ist möglich.',
  },
  why: { en: 'Both cannot hold', de: 'Beides zugleich ist nicht möglich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DTBK-3: No\n  DTBK-4: No\n  DTBK-5: No\n  DTBK-6: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DTBK-3: No\n  DTBK-4: No\n  DTBK-5: Yes\n  DTBK-6: Yes\n',
  },
});
