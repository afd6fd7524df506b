import { setAnswer } from '../fixes.ts';
import { gateHits } from '../gate-hits.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'na-should-be',
  category: 'gates',
  severity: 'info',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'safe',
  source: { document: 'HN 1-2019 gates', confidence: 'derived' },
  message: { en: '{q} should be N/A, its parent says No.', de: '{q} sollte „Entfällt“ sein, die Oberfrage sagt Nein.' },
  why: {
    en: 'An answer to a question that does not apply misleads',
    de: 'Eine Antwort auf eine Frage, die nicht gilt, führt irre',
  },
  falsePositive: 'No instead of N/A is common and harmless',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-1: No\n  CSUP-2: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-1: No\n  CSUP-2: N/A\n',
  },
  check: (context) =>
    gateHits(context, 'closed', (id, { data }) => ({ fixes: [setAnswer(id, 'N/A', data['value'] === 'no')] })),
});
