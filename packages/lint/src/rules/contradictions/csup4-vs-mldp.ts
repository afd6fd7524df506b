import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup4-vs-mldp',
  condition: 'CSUP-4=no and MLDP-2.1=yes or CSUP-4=yes and MLDP-2=no',
  severity: 'error',
  message: {
    en: 'CSUP-4 and MLDP disagree on whether anti-malware is on the device.',
    de: 'CSUP-4 und MLDP widersprechen sich, ob Virenschutz auf dem Gerät ist.',
  },
  why: { en: 'Signatures without an owner', de: 'Signaturen ohne Zuständigen' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-4: No\n  MLDP-2.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-4: No\n  MLDP-2.1: No\n',
  },
});
