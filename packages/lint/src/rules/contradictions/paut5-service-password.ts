import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'paut5-service-password',
  condition: 'PAUT-5=yes and SGUD-3.1=no',
  severity: 'warning',
  message: {
    en: 'All passwords can be changed, but not by the operator.',
    de: 'Alle Passwörter sind änderbar, aber nicht durch den Betreiber.',
  },
  why: { en: 'The service password stays with the vendor', de: 'Das Servicepasswort bleibt beim Hersteller' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  PAUT-5: Yes\n  SGUD-3.1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  PAUT-5: Yes\n  SGUD-3.1: Yes\n',
  },
});
