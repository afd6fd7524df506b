import { placeOfEntry } from '../place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'note-dangling',
  category: 'notes',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 Notes', confidence: 'derived' },
  message: {
    en: '{q} refers to note {n}, which does not exist.',
    de: '{q} verweist auf Anmerkung {n}, die es nicht gibt.',
  },
  why: { en: 'What the manufacturer wanted to say is lost', de: 'Was der Hersteller sagen wollte, ist verloren' },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: { answer: Yes, note: 7 }\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: { answer: Yes, note: 7 }\nnotes:\n  7: Logs are kept for 90 days\n',
  },
  *check(context) {
    for (const entry of context.report('dangling-note'))
      yield {
        questions: [entry.id!],
        at: placeOfEntry(context, entry),
        data: { q: entry.id!, n: entry.data['note'] ?? '' },
      };
  },
});
