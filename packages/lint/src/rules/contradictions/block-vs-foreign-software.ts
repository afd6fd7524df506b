import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'block-vs-foreign-software',
  condition: 'CSUP-10.1=yes and SAHD-12=yes',
  severity: 'error',
  message: {
    en: 'Unapproved software is blocked, yet can be installed without tools.',
    de: 'Nicht freigegebene Software wird verhindert, ist aber ohne Werkzeug installierbar.',
  },
  why: { en: 'Both cannot hold', de: 'Beides zugleich ist nicht möglich' },
  falsePositive: 'SAHD-12 Yes for hardware only',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-10.1: Yes\n  SAHD-12: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-10.1: Yes\n  SAHD-12: No\n',
  },
});
