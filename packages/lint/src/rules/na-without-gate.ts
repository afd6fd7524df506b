import { gateHits } from '../gate-hits.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'na-without-gate',
  category: 'gates',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 gates; semantics table', confidence: 'derived' },
  message: {
    en: '{q}: N/A although the question applies ({gate}).',
    de: '{q}: „Entfällt“, obwohl die Frage gilt ({gate}).',
  },
  why: {
    en: 'N/A tells the hospital that the question cannot apply; here the form itself says that it does',
    de: '„Entfällt“ sagt, dass die Frage nicht gelten kann; hier sagt das Formular selbst, dass sie gilt',
  },
  falsePositive: 'Gates marked derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-1: Yes\n  CSUP-2: N/A\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-1: No\n  CSUP-2: N/A\n',
  },
  check: (context) => gateHits(context, 'open'),
});
