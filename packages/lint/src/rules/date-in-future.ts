import { daysBetween } from '../days.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'date-in-future',
  category: 'form',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 DOC-7', confidence: 'derived' },
  message: { en: 'The release date lies in the future.', de: 'Das Ausgabedatum liegt in der Zukunft.' },
  why: { en: 'A form cannot be issued after today', de: 'Ein Formular kann nicht nach heute ausgegeben sein' },
  falsePositive: 'Time zone: allow one day',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-7: 2027-01-01\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-7: 2026-06-02\n',
  },
  *check({ disclosure, today }) {
    const date = disclosure.document.releaseDate;
    if (date !== null && daysBetween(today, date) > 1) yield { questions: ['DOC-7'] };
  },
});
