import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup7-without-process',
  condition: 'CSUP-7=yes and CSUP-11=no',
  severity: 'warning',
  message: {
    en: 'Approved updates are announced, but nobody assesses updates.',
    de: 'Freigegebene Updates werden mitgeteilt, aber niemand bewertet Updates.',
  },
  why: { en: 'Approval without assessment', de: 'Freigabe ohne Bewertung' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-7: Yes\n  CSUP-11: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-7: Yes\n  CSUP-11: Yes\n',
  },
});
