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
  questions: [
    'CONN-1',
    'CONN-1.1',
    'CONN-1.1.1',
    'CONN-1.1.2',
    'CONN-1.1.3',
    'CONN-1.1.4',
    'CONN-1.2',
    'CONN-1.2.1',
    'CONN-1.2.2',
    'CONN-1.2.3',
    'CONN-1.2.4',
  ],
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CONN-1: No\n  CONN-1.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CONN-1: No\n  CONN-1.1: No\n',
  },
});
