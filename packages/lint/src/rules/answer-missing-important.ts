import { placeOfEntry } from '../place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'answer-missing-important',
  category: 'completeness',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019; importance ours', confidence: 'derived' },
  message: { en: '{q} is decisive and not answered.', de: '{q} ist entscheidend und nicht beantwortet.' },
  why: {
    en: 'A decisive question left open blocks the decision',
    de: 'Eine offene entscheidende Frage blockiert die Entscheidung',
  },
  falsePositive: null,
  examples: {
    found: "mds2: HN 1-2019\nanswers:\n  STCF-1: ''\n",
    clean: 'mds2: HN 1-2019\nanswers:\n  STCF-1: Yes\n',
  },
  *check(context) {
    const { report, question } = context;
    for (const entry of report('blank')) {
      const asked = question(entry.id!);
      if (!asked || asked.importance < 3 || asked.section === 'DOC') continue;
      yield { questions: [asked.id], at: placeOfEntry(context, entry), data: { q: asked.id } };
    }
  },
});
