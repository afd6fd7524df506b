import { placeOfEntry } from '../place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'answer-column-unsure',
  category: 'form',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'ours', confidence: 'derived' },
  message: {
    en: 'The columns {column} and {rival} both hold answers, and no heading tells them apart.',
    de: 'Die Spalten {column} und {rival} enthalten beide Antworten, und keine Überschrift unterscheidet sie.',
  },
  why: { en: 'The wrong column may have been read', de: 'Möglicherweise wurde die falsche Spalte gelesen' },
  falsePositive: null,
  examples: {
    found: {
      'form.tsv':
        'CSUP-1\tq\tYes\tNo\nCSUP-2\tq\tYes\tNo\nCSUP-3\tq\tYes\tNo\nCSUP-4\tq\tYes\tNo\nCSUP-5\tq\tYes\tNo\nCSUP-6\tq\tYes\tNo\nCSUP-7\tq\tYes\tNo\nCSUP-8\tq\tYes\tNo\n',
    },
    clean: {
      'form.tsv':
        'CSUP-1\tq\tYes\nCSUP-2\tq\tYes\nCSUP-3\tq\tYes\nCSUP-4\tq\tYes\nCSUP-5\tq\tYes\nCSUP-6\tq\tYes\nCSUP-7\tq\tYes\nCSUP-8\tq\tYes\n',
    },
  },
  *check(context) {
    for (const entry of context.report('answer-column-unsure')) {
      yield {
        at: placeOfEntry(context, entry),
        data: { column: entry.data['column'] ?? '', rival: entry.data['rival'] ?? '' },
      };
    }
  },
});
