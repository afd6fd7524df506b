import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'audt2-no-elsewhere',
  condition: 'AUDT-2=no and any(AUDT-1,AUDT-1.1,AUDT-4.1,AUDT-5,AUDT-6,AUDT-7,MLDP-2.7=yes)',
  severity: 'error',
  message: {
    en: 'Nothing is logged, yet {hits} speak of a log.',
    de: 'Nichts wird protokolliert, aber {hits} setzen ein Protokoll voraus.',
  },
  why: { en: 'Both cannot hold', de: 'Beides zugleich ist nicht möglich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: Yes\n  AUDT-2: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: No\n  AUDT-2: No\n',
  },
});
