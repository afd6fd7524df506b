import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'stcf-na-with-data',
  condition: 'STCF-1=na and any(MPII-2.2,MPII-2.3=yes) or IGAU-1=na and MPII-2.2=yes',
  severity: 'error',
  message: {
    en: 'Personal data is stored; its protection cannot be N/A.',
    de: 'Personenbezogene Daten sind gespeichert; deren Schutz kann nicht entfallen.',
  },
  why: { en: 'N/A as an excuse', de: '„Entfällt“ als Ausrede' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-2.2: Yes\n  STCF-1: N/A\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-2.2: No\n  STCF-1: N/A\n',
  },
});
