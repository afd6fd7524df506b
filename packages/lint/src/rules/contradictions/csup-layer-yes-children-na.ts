import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup-layer-yes-children-na',
  condition:
    'CSUP-2=yes and any(CSUP-2.1..CSUP-2.4=na) or CSUP-3=yes and any(CSUP-3.1..CSUP-3.4=na) or CSUP-4=yes and any(CSUP-4.1..CSUP-4.4=na) or CSUP-5=yes and any(CSUP-5.1..CSUP-5.4=na) or CSUP-6=yes and any(CSUP-6.1..CSUP-6.4=na)',
  severity: 'warning',
  message: {
    en: 'The layer exists, but its update questions are N/A.',
    de: 'Die Schicht ist vorhanden, ihre Updatefragen sind aber „Entfällt“.',
  },
  why: { en: 'N/A without its gate', de: '„Entfällt“ ohne die Bedingung dafür' },
  falsePositive: "x.4 N/A is defensible where all parts are the vendor's own",
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-2: Yes\n  CSUP-2.1: N/A\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-2: Yes\n  CSUP-2.1: Yes\n',
  },
});
