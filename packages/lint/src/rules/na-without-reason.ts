import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'na-without-reason',
  category: 'gates',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'derived', confidence: 'derived' },
  message: { en: '{q}: N/A needs a reason here.', de: '{q}: „Entfällt“ braucht hier einen Grund.' },
  why: {
    en: 'Only the manufacturer knows why this question should not apply',
    de: 'Nur der Hersteller weiß, warum diese Frage nicht gelten soll',
  },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  SGUD-1: N/A\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  SGUD-1: { answer: N/A, note: 1 }\nnotes:\n  1: Delivered as a component only\n',
  },
  *check({ disclosure, question }) {
    for (const { id, value, notes } of disclosure.answers) {
      const asked = question(id);
      if (value === 'na' && asked?.gate === null && notes.every((note) => note.trim() === ''))
        yield { questions: [id], data: { q: id } };
    }
  },
});
