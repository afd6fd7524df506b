import { placeOfEntry } from '../place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'id-unknown',
  category: 'form',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019', confidence: 'derived' },
  message: { en: '{id} is not a question of this form version.', de: '{id} ist keine Frage dieser Fassung.' },
  why: { en: 'The answer counts for no question', de: 'Die Antwort zählt für keine Frage' },
  falsePositive: "Vendor's own addition",
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-99: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-1: Yes\n',
  },
  *check(context) {
    for (const entry of context.report('unknown')) {
      const printed = entry.data['printed'] ?? entry.id!;
      yield { questions: [entry.id!], at: placeOfEntry(context, entry), data: { id: printed } };
    }
  },
});
