import { defineRule } from '../rule.ts';
import { timed } from '../words/search.ts';

export default defineRule({
  id: 'policy-no-severity-times',
  category: 'substance',
  severity: 'warning',
  since: '0.1.0',
  reads: 'prose',
  fix: 'none',
  source: { document: 'MDCG 2019-16 3.8; M3.8-06', confidence: 'derived' },
  message: { en: 'The policy names no times per severity.', de: 'Die Richtlinie nennt keine Fristen je Schweregrad.' },
  why: {
    en: 'A critical hole and a small one deserve different times',
    de: 'Eine kritische und eine kleine Lücke verdienen verschiedene Fristen',
  },
  falsePositive: null,
  examples: {
    found: {
      'update-policy.md':
        '---\nkind: policy\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nCritical weaknesses are closed soon.\n',
    },
    clean: {
      'update-policy.md':
        '---\nkind: policy\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nCritical weaknesses are closed within 30 days.\n',
    },
  },
  *check({ document }) {
    const severity = /\b(critical|high|medium|low|kritisch|hoch|mittel|niedrig|cvss)\b/i;
    const lines = document.text.split('\n');
    if (document.prose === 'policy' && !lines.some((line) => severity.test(line) && timed.test(line)))
      yield { at: { kind: 'file' } };
  },
});
