import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'naut1-not-enforced',
  condition: 'NAUT-1=yes and TXCF-4=no',
  severity: 'info',
  message: {
    en: 'Partners can be authenticated, but connections are not limited to such partners.',
    de: 'Gegenstellen sind authentifizierbar, Verbindungen aber nicht darauf beschränkt.',
  },
  why: { en: 'Supported is not enforced', de: 'Unterstützt heißt nicht erzwungen' },
  falsePositive: 'Optional by customer',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  NAUT-1: Yes\n  TXCF-4: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  NAUT-1: Yes\n  TXCF-4: Yes\n',
  },
});
