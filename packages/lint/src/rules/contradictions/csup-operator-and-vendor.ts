import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup-operator-and-vendor',
  condition: 'CSUP-2.1=yes and CSUP-2.2=yes or CSUP-3.1=yes and CSUP-3.2=yes or CSUP-5.1=yes and CSUP-5.2=yes',
  severity: 'warning',
  message: {
    en: 'Instructions for the operator exist, yet vendor service is required: who installs?',
    de: 'Es gibt eine Anleitung für den Betreiber, doch der Service ist nötig: Wer installiert?',
  },
  why: { en: 'Two owners of one duty', de: 'Zwei Zuständige für eine Pflicht' },
  falsePositive: 'Minor updates by operator, major ones by service; the note should say so',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-2.1: Yes\n  CSUP-2.2: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-2.1: Yes\n  CSUP-2.2: No\n',
  },
});
