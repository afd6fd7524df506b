import { monthsBetween } from '../days.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'date-stale',
  category: 'lifecycle',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'ours; MDCG 2019-16 3.6 (electronic, kept up to date)', confidence: 'derived' },
  message: {
    en: 'The disclosure is older than the period within which it should be renewed (two years by default).',
    de: 'Die Angabe ist älter als die Frist, in der sie erneuert werden sollte (zwei Jahre, wenn nichts anderes eingestellt ist).',
  },
  why: {
    en: 'Systems leave support and weaknesses appear within two years',
    de: 'In zwei Jahren enden Supportzeiten und Schwachstellen werden bekannt',
  },
  falsePositive: 'Unchanged product',
  options: { months: 24 },
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-7: 2024-05-01\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-7: 2024-07-01\n',
  },
  *check({ disclosure, today, options }) {
    const date = disclosure.document.releaseDate;
    if (date !== null && monthsBetween(date, today) > Number(options['months'])) yield { questions: ['DOC-7'] };
  },
});
