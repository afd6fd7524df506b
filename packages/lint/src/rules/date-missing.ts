import { isFiller } from '@mds2/disclosure';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'date-missing',
  category: 'completeness',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 DOC-7', confidence: 'derived' },
  message: { en: 'The release date is missing.', de: 'Das Ausgabedatum fehlt.' },
  why: {
    en: 'Without a date nobody knows how old the answers are',
    de: 'Ohne Datum weiß niemand, wie alt die Antworten sind',
  },
  falsePositive: null,
  examples: {
    found: "mds2: HN 1-2019\nanswers:\n  DOC-7: ''\n",
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-7: 2026-01-31\n',
  },
  *check({ answer, is2019 }) {
    if (is2019 && isFiller(answer('DOC-7')?.raw ?? '')) yield { questions: ['DOC-7'] };
  },
});
