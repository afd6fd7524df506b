import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'conn1-no-children-yes',
  condition: 'CONN-1=no and any(CONN-1.1..CONN-1.2.4=yes)',
  severity: 'error',
  message: {
    en: 'No connectivity, yet interfaces are answered Yes.',
    de: 'Keine Anschlüsse, aber Schnittstellen sind mit Ja beantwortet.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CONN-1: No\n  CONN-1.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CONN-1: No\n  CONN-1.1: No\n',
  },
});
