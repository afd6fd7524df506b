import { placeOfEntry } from '../place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'id-misprint-shad',
  category: 'form',
  severity: 'info',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 worksheet', confidence: 'derived' },
  message: {
    en: 'SHAD-15 is the misprint of the official file for SAHD-15.',
    de: 'SHAD-15 ist der Druckfehler der amtlichen Datei für SAHD-15.',
  },
  why: {
    en: 'Readers that do not know the misprint lose the question',
    de: 'Leser, die den Druckfehler nicht kennen, verlieren die Frage',
  },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  SHAD-15: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  SAHD-15: Yes\n',
  },
  *check(context) {
    for (const entry of context.report('misspelt')) {
      if (!/^SHAD-15$/i.test(entry.data['printed'] ?? '')) continue;
      yield { questions: ['SAHD-15'], at: placeOfEntry(context, entry) };
    }
  },
});
