import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'network-denied-but-used',
  condition:
    'CONN-1.2.1=no and all(CONN-1.1.1..CONN-1.1.4=no|na) and any(AUDT-4.1.1,AUDT-5.2,PAUT-2,AUTH-1.1,DTBK-4,NAUT-2,RMOT-1=yes)',
  severity: 'error',
  message: {
    en: 'No network interface, yet network functions are claimed: {hits}.',
    de: 'Keine Netzschnittstelle, aber Netzfunktionen werden genannt: {hits}.',
  },
  why: { en: 'Segmentation would be switched off wrongly', de: 'Die Segmentierung würde zu Unrecht abgeschaltet' },
  falsePositive: 'Network through a host PC or CONN-1.2.4',
  confidence: 'derived',
  examples: {
    found:
      'mds2: HN 1-2019\nanswers:\n  AUDT-4.1.1: Yes\n  CONN-1.1.1: No\n  CONN-1.1.2: No\n  CONN-1.1.3: No\n  CONN-1.1.4: No\n  CONN-1.2.1: No\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  AUDT-4.1.1: No\n  CONN-1.1.1: No\n  CONN-1.1.2: No\n  CONN-1.1.3: No\n  CONN-1.1.4: No\n  CONN-1.2.1: No\n',
  },
});
