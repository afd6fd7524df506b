import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mpii1-no-children',
  condition: 'MPII-1=no and any(MPII-2..MPII-3.10=yes)',
  severity: 'error',
  message: {
    en: 'No personal data, yet MPII-2 or MPII-3 say otherwise.',
    de: 'Keine personenbezogenen Daten, aber MPII-2 oder MPII-3 sagen anderes.',
  },
  why: {
    en: 'Privacy practices would be switched off wrongly',
    de: 'Datenschutzpraktiken würden zu Unrecht abgeschaltet',
  },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-1: No\n  MPII-2: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-1: No\n  MPII-2: No\n',
  },
});
