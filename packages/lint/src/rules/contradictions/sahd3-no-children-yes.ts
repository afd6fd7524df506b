import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'sahd3-no-children-yes',
  condition: 'SAHD-3=no and any(SAHD-3.1,SAHD-3.2,SAHD-4=yes)',
  severity: 'error',
  message: {
    en: 'No integrity checking, yet {hits} Yes.',
    de: 'Keine Integritätsprüfung, aber {hits} Ja.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  SAHD-3: No\n  SAHD-3.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  SAHD-3: No\n  SAHD-3.1: No\n',
  },
});
