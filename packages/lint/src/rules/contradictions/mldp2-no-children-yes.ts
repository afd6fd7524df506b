import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mldp2-no-children-yes',
  condition: 'MLDP-2=no and any(MLDP-2.1..MLDP-2.7=yes)',
  severity: 'error',
  message: {
    en: 'Anti-malware is not supported, yet {hits} Yes.',
    de: 'Virenschutz wird nicht unterstützt, aber {hits} Ja.',
  },
  why: { en: 'Seen in the official example', de: 'Kommt im amtlichen Beispiel vor' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MLDP-2: No\n  MLDP-2.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MLDP-2: No\n  MLDP-2.1: No\n',
  },
});
