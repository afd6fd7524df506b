import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'doc8-no-but-process',
  condition: 'DOC-8=no and CSUP-11=yes and CSUP-7=yes',
  severity: 'info',
  message: {
    en: 'Vulnerabilities are assessed and customers told, yet no disclosure programme: how do finders report?',
    de: 'Schwachstellen werden bewertet und gemeldet, doch ohne Meldeprogramm: Wie melden Finder?',
  },
  why: { en: 'The way in is missing', de: 'Der Meldeweg fehlt' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-8: No\n  CSUP-7: Yes\n  CSUP-11: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-8: No\n  CSUP-7: No\n  CSUP-11: Yes\n',
  },
});
