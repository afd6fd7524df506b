import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'doc8-without-process',
  condition: 'DOC-8=yes and CSUP-11=no',
  severity: 'warning',
  message: {
    en: 'A disclosure programme without a process to assess vulnerabilities.',
    de: 'Ein Meldeprogramm ohne Prozess zur Bewertung von Schwachstellen.',
  },
  why: { en: 'Reports land nowhere', de: 'Meldungen laufen ins Leere' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-8: Yes\n  CSUP-11: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-8: Yes\n  CSUP-11: Yes\n',
  },
});
