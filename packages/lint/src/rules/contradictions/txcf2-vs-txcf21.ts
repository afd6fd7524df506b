import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'txcf2-vs-txcf21',
  condition: 'TXCF-2=yes and TXCF-2.1=no',
  severity: 'warning',
  message: {
    en: 'TXCF-2.1 applies only where encryption is not the default; with TXCF-2 Yes it should be N/A, else encryption cannot be switched on.',
    de: 'TXCF-2.1 gilt nur, wenn nicht voreingestellt verschlüsselt wird; bei TXCF-2 Ja müsste „Entfällt“ stehen, sonst ist die Verschlüsselung nicht einschaltbar.',
  },
  why: { en: 'Seen in a real form', de: 'In einem echten Formular gesehen' },
  falsePositive: 'Vendor means: fixed on, cannot be switched',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  TXCF-2: Yes\n  TXCF-2.1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  TXCF-2: Yes\n  TXCF-2.1: Yes\n',
  },
});
