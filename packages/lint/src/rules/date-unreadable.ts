import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'date-unreadable',
  category: 'form',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 DOC-7', confidence: 'derived' },
  message: { en: 'The release date cannot be read as a date.', de: 'Das Ausgabedatum ist nicht als Datum lesbar.' },
  why: { en: 'The age of the answers cannot be told', de: 'Das Alter der Antworten ist nicht zu bestimmen' },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-7: spring\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-7: 2025-04-03\n',
  },
  *check({ report }) {
    for (const _ of report('unreadable-date')) yield { questions: ['DOC-7'] };
  },
});
