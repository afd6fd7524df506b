import { placeOfEntry } from '../place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'answer-not-in-list',
  category: 'form',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 data validation', confidence: 'derived' },
  message: {
    en: '{q}: the answer is free text; expected Yes, No, N/A or See Notes.',
    de: '{q}: Die Antwort ist Freitext; erwartet werden Yes, No, N/A oder See Notes.',
  },
  why: {
    en: 'Free text cannot be compared and stays open until somebody reads it',
    de: 'Freitext ist nicht vergleichbar und bleibt offen, bis ihn jemand liest',
  },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: As configured\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: Yes\n',
  },
  *check(context) {
    for (const entry of context.report('free-text'))
      yield { questions: [entry.id!], at: placeOfEntry(context, entry), data: { q: entry.id! } };
  },
});
