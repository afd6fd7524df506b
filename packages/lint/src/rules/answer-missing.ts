import { setAnswer } from '../fixes.ts';
import { placeOfEntry } from '../place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'answer-missing',
  category: 'completeness',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'safe',
  source: { document: 'HN 1-2019', confidence: 'derived' },
  message: { en: '{q} is not answered.', de: '{q} ist nicht beantwortet.' },
  why: {
    en: 'An open answer counts as a risk until it is closed',
    de: 'Eine offene Antwort zählt als Risiko, bis sie geklärt ist',
  },
  falsePositive: null,
  examples: {
    found: "mds2: HN 1-2019\nanswers:\n  AUDT-8: ''\n",
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-8: No\n',
  },
  *check(context) {
    const { report, question, gate } = context;
    for (const entry of report('blank')) {
      const id = entry.id!;
      const asked = question(id);
      if (!asked || asked.importance >= 3 || asked.section === 'DOC') continue;
      const closed = gate(id) === false;
      yield {
        questions: [id],
        at: placeOfEntry(context, entry),
        data: { q: id },
        fixes: closed ? [setAnswer(id, 'N/A', true)] : [],
      };
    }
  },
});
