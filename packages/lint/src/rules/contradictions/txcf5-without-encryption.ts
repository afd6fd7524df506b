import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'txcf5-without-encryption',
  condition: 'TXCF-5=yes and TXCF-2=no and TXCF-2.1=no',
  severity: 'warning',
  message: {
    en: 'Secure methods are supported, but data is not and cannot be encrypted.',
    de: 'Sichere Verfahren werden unterstützt, aber Daten sind nicht verschlüsselbar.',
  },
  why: { en: 'DICOM without TLS is not a secure method', de: 'DICOM ohne TLS ist kein sicheres Verfahren' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  TXCF-2: No\n  TXCF-2.1: No\n  TXCF-5: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  TXCF-2: No\n  TXCF-2.1: Yes\n  TXCF-5: Yes\n',
  },
});
