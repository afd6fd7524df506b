import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'stcf1-no-children-yes',
  condition: 'STCF-1=no and any(STCF-1.2,STCF-1.3,STCF-2=yes)',
  severity: 'error',
  message: {
    en: 'No encryption at rest, yet {hits} Yes.',
    de: 'Keine Verschlüsselung gespeicherter Daten, aber {hits} Ja.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: 'none; STCF-1.1 is left out because it also asks for other protection',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  STCF-1: No\n  STCF-1.2: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  STCF-1: No\n  STCF-1.2: No\n',
  },
});
