import { placeOfEntry } from '../place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'note-missing',
  category: 'notes',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 Notes', confidence: 'derived' },
  message: { en: '{q} says See Note, but no note is found.', de: '{q} verweist auf eine Anmerkung, die fehlt.' },
  why: { en: 'What the manufacturer wanted to say is lost', de: 'Was der Hersteller sagen wollte, ist verloren' },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: See Note\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  AUDT-1: { answer: See Note, note: 1 }\nnotes:\n  1: Logs are kept for 90 days\n',
  },
  *check(context) {
    for (const entry of context.report('see-note-without-note'))
      yield { questions: [entry.id!], at: placeOfEntry(context, entry), data: { q: entry.id! } };
  },
});
