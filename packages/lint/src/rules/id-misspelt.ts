import { placeOfEntry } from '../place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'id-misspelt',
  category: 'form',
  severity: 'info',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'ANSI/NEMA HN 1-2019', confidence: 'derived' },
  message: {
    en: '{printed} was read as {q}; print the ID as the form does.',
    de: '{printed} wurde als {q} gelesen; die Kennung schreiben, wie das Formular sie druckt.',
  },
  why: { en: 'Readers that are less patient lose the question', de: 'Weniger geduldige Leser verlieren die Frage' },
  falsePositive: null,
  examples: {
    found: {
      'form.tsv': 'DOC-1\tq\tExample\nCSUP-1\tq\tYes\nCSUP 2\tq\tYes\nCSUP-3\tq\tNo\nCSUP-4\tq\tNo\n',
    },
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-2: Yes\n',
  },
  *check(context) {
    for (const entry of context.report('misspelt')) {
      const printed = entry.data['printed'] ?? '';
      if (/^SHAD-15$/i.test(printed)) continue;
      yield { questions: [entry.id!], at: placeOfEntry(context, entry), data: { printed, q: entry.id! } };
    }
  },
});
