import { isFiller } from '@mds2/disclosure';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'header-manufacturer-missing',
  category: 'completeness',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 DOC-1; MDR Annex I 23.2(c) (clause from memory)', confidence: 'derived' },
  message: { en: 'The manufacturer is not named.', de: 'Der Hersteller ist nicht genannt.' },
  why: { en: 'Nobody knows who owes patches and reports', de: 'Niemand weiß, wer Updates und Meldungen schuldet' },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-1: ____\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-1: Example 42\n',
  },
  *check({ answer, is2019 }) {
    const raw = answer('DOC-1')?.raw ?? '';
    if (is2019 && isFiller(raw)) yield { questions: ['DOC-1'] };
  },
});
