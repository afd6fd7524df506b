import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'txig-denied-with-tls',
  condition: 'TXIG-1=no and CONN-7=yes and TXCF-2=yes',
  severity: 'info',
  message: {
    en: 'TLS also protects integrity; TXIG-1 No suggests that data does not go over TLS.',
    de: 'TLS schützt auch die Integrität; TXIG-1 Nein lässt vermuten, dass Daten nicht über TLS gehen.',
  },
  why: { en: 'Which data goes over TLS?', de: 'Welche Daten laufen über TLS?' },
  falsePositive: 'Vendor thinks of signatures only',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CONN-7: Yes\n  TXCF-2: Yes\n  TXIG-1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CONN-7: Yes\n  TXCF-2: No\n  TXIG-1: No\n',
  },
});
