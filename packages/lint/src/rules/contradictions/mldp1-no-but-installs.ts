import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mldp1-no-but-installs',
  condition: 'MLDP-1=no and any(CSUP-10,SAHD-12,MLDP-5.2,MLDP-2.3=yes)',
  severity: 'error',
  message: {
    en: 'No executable software can be hosted, yet software can be installed: {hits}.',
    de: 'Keine ausführbare Software möglich, aber Installation vorgesehen: {hits}.',
  },
  why: { en: 'Both cannot hold', de: 'Beides zugleich ist nicht möglich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-10: Yes\n  MLDP-1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-10: No\n  MLDP-1: No\n',
  },
});
