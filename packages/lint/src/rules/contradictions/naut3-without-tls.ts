import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'naut3-without-tls',
  condition: 'NAUT-3=yes and CONN-7=no',
  severity: 'info',
  message: {
    en: 'Certificates without TLS: is 802.1X meant?',
    de: 'Zertifikate ohne TLS: Ist 802.1X gemeint?',
  },
  why: { en: 'Clarify', de: 'Klären' },
  falsePositive: '802.1X',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  NAUT-3: Yes\n  CONN-7: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  NAUT-3: Yes\n  CONN-7: Yes\n',
  },
});
