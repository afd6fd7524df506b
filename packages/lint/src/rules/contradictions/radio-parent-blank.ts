import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'radio-parent-blank',
  condition: 'CONN-1.1=blank and any(CONN-1.1.1..CONN-1.1.4=yes|no) or CONN-1=blank and any(CONN-1.1,CONN-1.2=yes|no)',
  severity: 'warning',
  message: {
    en: 'The parent question on connectivity (CONN-1, CONN-1.1) is blank while its children are answered.',
    de: 'Die Oberfrage zu Anschlüssen (CONN-1, CONN-1.1) ist leer, ihre Unterfragen sind beantwortet.',
  },
  why: {
    en: 'Seen in a real form; parent follows from children',
    de: 'In einem echten Formular gesehen; die Oberfrage folgt aus den Unterfragen',
  },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: "mds2: HN 1-2019\nanswers:\n  CONN-1.1: ''\n  CONN-1.1.1: Yes\n",
    clean: "mds2: HN 1-2019\nanswers:\n  CONN-1.1: ''\n  CONN-1.1.1: N/A\n",
  },
});
