import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'paut4-vs-sgud3',
  condition: 'SGUD-3=yes and PAUT-4=no or SGUD-3=no and PAUT-4=yes',
  severity: 'warning',
  message: {
    en: 'PAUT-4 and SGUD-3 disagree on whether accounts are documented.',
    de: 'PAUT-4 und SGUD-3 widersprechen sich, ob Konten dokumentiert sind.',
  },
  why: { en: 'Nearly the same question', de: 'Fast dieselbe Frage' },
  falsePositive: 'Default accounts documented, others not',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  PAUT-4: No\n  SGUD-3: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  PAUT-4: Yes\n  SGUD-3: Yes\n',
  },
});
