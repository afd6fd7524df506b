import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'date-before-form',
  category: 'form',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 (published October 2019)', confidence: 'derived' },
  message: {
    en: 'The date is older than the form version itself.',
    de: 'Das Datum ist älter als die Formularfassung.',
  },
  why: { en: 'The date is left over from an older form', de: 'Das Datum stammt aus einem älteren Formular' },
  falsePositive: 'Date of first issue kept',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-7: 2019-09-30\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-7: 2019-10-01\n',
  },
  *check({ disclosure, is2019 }) {
    const date = disclosure.document.releaseDate;
    if (is2019 && date !== null && date < '2019-10') yield { questions: ['DOC-7'] };
  },
});
