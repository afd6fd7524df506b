import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'doc11-os-both',
  condition: 'DOC-11.1=yes and DOC-11.2=yes',
  severity: 'info',
  message: {
    en: 'Own operating system and one of the operator: who patches which?',
    de: 'Eigenes Betriebssystem und eines des Betreibers: Wer aktualisiert welches?',
  },
  why: { en: 'Containers and appliances', de: 'Container und Appliances' },
  falsePositive: 'Containers',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-11.1: Yes\n  DOC-11.2: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-11.1: Yes\n  DOC-11.2: No\n',
  },
});
