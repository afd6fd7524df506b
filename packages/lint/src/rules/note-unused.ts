import { placeOfEntry } from '../place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'note-unused',
  category: 'notes',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 Notes', confidence: 'derived' },
  message: { en: 'Note {n} is referred to by no question.', de: 'Auf Anmerkung {n} verweist keine Frage.' },
  why: {
    en: 'The note may belong to an answer that now stands without it',
    de: 'Die Anmerkung kann zu einer Antwort gehören, die nun ohne sie dasteht',
  },
  falsePositive: 'General notes',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: Yes\nnotes:\n  1: Logs are kept for 90 days\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: { answer: Yes, note: 1 }\nnotes:\n  1: Logs are kept for 90 days\n',
  },
  *check(context) {
    for (const entry of context.report('unused-note'))
      yield { at: placeOfEntry(context, entry), data: { n: entry.data['note'] ?? '' } };
  },
});
