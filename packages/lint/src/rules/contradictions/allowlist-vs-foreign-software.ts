import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'allowlist-vs-foreign-software',
  condition: 'MLDP-4=yes and (SAHD-12=yes or CSUP-10.1=no)',
  severity: 'error',
  message: {
    en: 'Only allow-listed programs run, yet foreign software can be installed.',
    de: 'Nur Programme der Positivliste laufen, doch Fremdes ist installierbar.',
  },
  why: { en: 'Both cannot hold', de: 'Beides zugleich ist nicht möglich' },
  falsePositive: 'SAHD-12 Yes for hardware only',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MLDP-4: Yes\n  SAHD-12: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MLDP-4: Yes\n  SAHD-12: No\n',
  },
});
