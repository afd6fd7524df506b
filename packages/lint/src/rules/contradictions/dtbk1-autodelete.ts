import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'dtbk1-autodelete',
  condition: 'DTBK-1=yes and MPII-2.5=yes',
  severity: 'warning',
  message: {
    en: 'Primary archive that deletes automatically: into which long-term store?',
    de: 'Ein Primärarchiv, das selbst löscht: in welchen Langzeitspeicher?',
  },
  why: { en: 'Retention law', de: 'Aufbewahrungspflichten' },
  falsePositive: 'Archive with second copy',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-2.5: Yes\n  DTBK-1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-2.5: No\n  DTBK-1: Yes\n',
  },
});
