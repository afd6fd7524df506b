import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'rmot1-yes-children-na',
  condition: 'RMOT-1=yes and any(RMOT-1.1,RMOT-1.2=na) or RMOT-1=yes and RMOT-1.3=na and MPII-1=yes',
  severity: 'warning',
  message: {
    en: 'Remote service exists; start, indicator and visible data cannot be N/A.',
    de: 'Fernwartung besteht; Beginn, Anzeige und sichtbare Daten können nicht entfallen.',
  },
  why: { en: 'N/A as an excuse', de: '„Entfällt“ als Ausrede' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  RMOT-1: Yes\n  RMOT-1.1: N/A\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  RMOT-1: Yes\n  RMOT-1.1: Yes\n',
  },
});
