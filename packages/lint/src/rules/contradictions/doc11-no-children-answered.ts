import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'doc11-no-children-answered',
  condition: 'DOC-11=no and any(DOC-11.1..DOC-11.4=yes|no)',
  severity: 'warning',
  message: {
    en: 'Not software-only: DOC-11.1 to 11.4 should be N/A.',
    de: 'Keine reine Software: DOC-11.1 bis 11.4 sollten „Entfällt“ sein.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: 'Vendors answer No for N/A',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-11: No\n  DOC-11.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-11: No\n  DOC-11.1: N/A\n',
  },
});
