import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'emrg-logged-but-absent',
  condition: 'EMRG-1=no|na and AUDT-2.9=yes',
  severity: 'warning',
  message: {
    en: 'Emergency access is logged, but does not exist.',
    de: 'Notfallzugriff wird protokolliert, existiert aber nicht.',
  },
  why: { en: 'Both cannot hold', de: 'Beides zugleich ist nicht möglich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-2.9: Yes\n  EMRG-1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-2.9: No\n  EMRG-1: No\n',
  },
});
