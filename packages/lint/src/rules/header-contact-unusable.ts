import { defineRule } from '../rule.ts';

/** A mail address, a web address, or a telephone number of at least seven digits. */
const USABLE = /[^\s@]+@[^\s@]+\.[a-z]{2,}|https?:\/\/\S+|\bwww\.\S+|\+?\d(?:[\d\s()/.-]*\d){6,}/i;

export default defineRule({
  id: 'header-contact-unusable',
  category: 'completeness',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 DOC-5', confidence: 'derived' },
  message: { en: 'The contact holds no address that can be used.', de: 'Der Kontakt enthält keine nutzbare Adresse.' },
  why: {
    en: 'A finding or an incident has to reach somebody',
    de: 'Eine Rückfrage oder ein Vorfall muss jemanden erreichen',
  },
  falsePositive: 'Postal address only',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-5: Example Street 1\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-5: security@example.org\n',
  },
  *check({ answer, is2019 }) {
    const raw = answer('DOC-5')?.raw ?? '';
    if (is2019 && !USABLE.test(raw)) yield { questions: ['DOC-5'] };
  },
});
