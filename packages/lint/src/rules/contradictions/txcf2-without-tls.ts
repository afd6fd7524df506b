import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'txcf2-without-tls',
  condition: 'TXCF-2=yes and CONN-7=no and any(MPII-3.5,MPII-3.6,MPII-3.7=yes)',
  severity: 'warning',
  message: {
    en: 'Transfers are encrypted, but TLS is not supported: how?',
    de: 'Übertragungen sind verschlüsselt, aber TLS fehlt: wie?',
  },
  why: { en: 'Home-made encryption', de: 'Selbst gebaute Verschlüsselung' },
  falsePositive: 'VPN or message encryption',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-3.5: Yes\n  CONN-7: No\n  TXCF-2: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-3.5: No\n  CONN-7: No\n  TXCF-2: Yes\n',
  },
});
