import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'ports-na-with-network',
  condition: 'CONN-2=na and any(CONN-1.2.1,CONN-1.1.1,CONN-4=yes)',
  severity: 'error',
  message: {
    en: 'A networked device; its port list cannot be N/A.',
    de: 'Ein vernetztes Gerät; seine Portliste kann nicht entfallen.',
  },
  why: { en: 'N/A as an excuse', de: '„Entfällt“ als Ausrede' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CONN-1.1.1: Yes\n  CONN-2: N/A\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CONN-1.1.1: No\n  CONN-2: N/A\n',
  },
});
