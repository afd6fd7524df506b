import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mldp3-na',
  condition: 'MLDP-2=no and MLDP-3=na',
  severity: 'error',
  message: {
    en: 'MLDP-3 asks exactly when MLDP-2 is No; N/A leaves malware protection open.',
    de: 'MLDP-3 fragt genau bei MLDP-2 Nein; „Entfällt“ lässt den Schutz offen.',
  },
  why: { en: 'Seen in a real form', de: 'In einem echten Formular gesehen' },
  falsePositive: 'Device that cannot run foreign code (MLDP-1 No, no operating system)',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MLDP-2: No\n  MLDP-3: N/A\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MLDP-2: No\n  MLDP-3: Yes\n',
  },
});
