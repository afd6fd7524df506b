import { defineRule } from '../rule.ts';

const DENIES = /^(not|no longer|never|nicht|kein)/i;
const AFFIRMS = /^(yes|supported|available|ja)\b/i;

export default defineRule({
  id: 'note-contradicts-answer',
  category: 'notes',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'derived', confidence: 'derived' },
  message: { en: '{q}: the note takes the answer back.', de: '{q}: Die Anmerkung nimmt die Antwort zurück.' },
  why: { en: 'Answer and note cannot both hold', de: 'Antwort und Anmerkung können nicht beide gelten' },
  falsePositive: 'Double negation',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: { answer: Yes, note: 1 }\nnotes:\n  1: Not supported\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: { answer: No, note: 1 }\nnotes:\n  1: Not supported\n',
  },
  *check({ disclosure }) {
    for (const { id, notes, value } of disclosure.answers) {
      const text = notes.join('\n').trim();
      const takenBack = value === 'yes' ? DENIES.test(text) : value === 'no' && AFFIRMS.test(text);
      if (takenBack) yield { questions: [id], data: { q: id } };
    }
  },
});
