import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup1-no-children',
  condition: 'CSUP-1=no and any(CSUP-2..CSUP-11.2=yes|no)',
  severity: 'error',
  message: {
    en: 'CSUP-1 is No, so the rest of CSUP must be N/A; some answers are not.',
    de: 'CSUP-1 ist Nein, der Rest von CSUP muss „Entfällt“ sein; einige Antworten sind es nicht.',
  },
  why: { en: 'Gate printed in the form', de: 'Diese Bedingung steht im Formular selbst' },
  falsePositive: 'none; a vendor who answers No instead of N/A means the same (fix offers N/A)',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-1: No\n  CSUP-2: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-1: No\n  CSUP-2: N/A\n',
  },
});
