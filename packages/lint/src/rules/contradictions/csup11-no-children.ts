import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup11-no-children',
  condition: 'CSUP-11=no and any(CSUP-11.1,CSUP-11.2=yes)',
  severity: 'error',
  message: {
    en: 'No assessment process, yet status and cycle of it are answered Yes.',
    de: 'Kein Bewertungsprozess, aber Stand und Turnus davon mit Ja beantwortet.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-11: No\n  CSUP-11.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-11: No\n  CSUP-11.1: No\n',
  },
});
