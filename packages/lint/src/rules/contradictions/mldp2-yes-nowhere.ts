import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mldp2-yes-nowhere',
  condition: 'MLDP-2=yes and all(MLDP-2.1,MLDP-2.2,MLDP-2.3=no)',
  severity: 'warning',
  message: {
    en: 'Anti-malware is supported, but neither included, nor optional, nor installable.',
    de: 'Virenschutz wird unterstützt, ist aber weder enthalten noch optional noch installierbar.',
  },
  why: { en: 'How does it get there?', de: 'Wie kommt es auf das Gerät?' },
  falsePositive: 'Other mechanism, in the note',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MLDP-2: Yes\n  MLDP-2.1: No\n  MLDP-2.2: No\n  MLDP-2.3: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MLDP-2: Yes\n  MLDP-2.1: No\n  MLDP-2.2: No\n  MLDP-2.3: Yes\n',
  },
});
