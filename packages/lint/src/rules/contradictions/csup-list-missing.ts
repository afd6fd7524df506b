import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup-list-missing',
  condition: 'CSUP-10=yes and CSUP-9=no',
  severity: 'warning',
  message: {
    en: 'The operator may install approved software, but there is no list of it.',
    de: 'Der Betreiber darf Freigegebenes installieren, aber es gibt keine Liste.',
  },
  why: { en: 'The right cannot be used', de: 'Das Recht lässt sich nicht nutzen' },
  falsePositive: 'Approval case by case',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-9: No\n  CSUP-10: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-9: Yes\n  CSUP-10: Yes\n',
  },
});
