import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'date-ambiguous',
  category: 'form',
  severity: 'info',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'ISO 8601', confidence: 'derived' },
  message: {
    en: 'The date can be read as day/month or month/day.',
    de: 'Das Datum ist als Tag/Monat oder Monat/Tag lesbar.',
  },
  why: { en: 'The age of the answers cannot be told', de: 'Das Alter der Antworten ist nicht zu bestimmen' },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-7: 03/04/2025\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-7: 2025-04-03\n',
  },
  *check({ report }) {
    for (const _ of report('ambiguous-date')) yield { questions: ['DOC-7'] };
  },
});
