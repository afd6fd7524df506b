import { defineRule } from '../rule.ts';
import { limiting } from '../words/search.ts';

export default defineRule({
  id: 'note-qualifies-yes',
  category: 'notes',
  severity: 'info',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'derived; scoring reads it as [0.5, 1]', confidence: 'derived' },
  message: {
    en: '{q}: Yes, but only {words}: say what is delivered by default.',
    de: '{q}: Ja, aber nur {words}: Was gilt im Lieferzustand?',
  },
  why: {
    en: 'What is not on by default is often never switched on',
    de: 'Was nicht ab Werk eingeschaltet ist, bleibt oft aus',
  },
  falsePositive: 'Harmless use of "only"',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  STCF-1: { answer: Yes, note: 1 }\nnotes:\n  1: Optional\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  STCF-1: { answer: Yes, note: 1 }\nnotes:\n  1: On by default\n',
  },
  *check({ disclosure, question }) {
    for (const { id, notes, value } of disclosure.answers) {
      if (value !== 'yes' || question(id)?.polarity !== 'good') continue;
      const words = notes
        .filter((note) => note.length <= 60)
        .map((note) => limiting.exec(note)?.[0])
        .find((word) => word !== undefined);
      if (words !== undefined) yield { questions: [id], data: { q: id, words } };
    }
  },
});
