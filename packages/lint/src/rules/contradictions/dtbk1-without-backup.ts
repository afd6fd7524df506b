import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'dtbk1-without-backup',
  condition: 'DTBK-1=yes and all(DTBK-3,DTBK-4=no)',
  severity: 'error',
  message: {
    en: 'The only copy of patient data without any backup.',
    de: 'Die einzige Kopie der Patientendaten ohne jede Sicherung.',
  },
  why: { en: 'Loss of records', de: 'Verlust von Aufzeichnungen' },
  falsePositive: 'Backup of the server by the hospital',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DTBK-1: Yes\n  DTBK-3: No\n  DTBK-4: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DTBK-1: Yes\n  DTBK-3: No\n  DTBK-4: Yes\n',
  },
});
