import { isFiller } from '@mds2/disclosure';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'header-document-id-missing',
  category: 'completeness',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 DOC-4', confidence: 'derived' },
  message: { en: 'The disclosure has no identifier.', de: 'Die Angabe hat keine Kennung.' },
  why: { en: 'Two revisions cannot be told apart', de: 'Zwei Fassungen lassen sich nicht unterscheiden' },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-4: ____\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-4: Example 42\n',
  },
  *check({ answer, is2019 }) {
    const raw = answer('DOC-4')?.raw ?? '';
    if (is2019 && isFiller(raw)) yield { questions: ['DOC-4'] };
  },
});
