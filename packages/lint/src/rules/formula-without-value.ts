import { placeOfEntry } from '../place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'formula-without-value',
  category: 'form',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'ours', confidence: 'derived' },
  message: {
    en: '{q}: the answer is a formula without a result.',
    de: '{q}: Die Antwort ist eine Formel ohne Ergebnis.',
  },
  why: { en: 'The answer is lost', de: 'Die Antwort ist verloren' },
  falsePositive: null,
  examples: {
    found: {
      'form.tsv': 'CSUP-1\tq\tYes\nCSUP-2\tq\t=\nCSUP-3\tq\tNo\nCSUP-4\tq\tNo\nCSUP-5\tq\tNo\n',
    },
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-2: Yes\n',
  },
  *check(context) {
    for (const entry of context.report('formula-without-value'))
      yield { questions: [entry.id!], at: placeOfEntry(context, entry), data: { q: entry.id! } };
  },
});
