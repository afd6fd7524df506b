import { placeOfEntry } from '../place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'id-duplicate',
  category: 'form',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019', confidence: 'derived' },
  message: { en: '{q} stands twice with different answers.', de: '{q} steht zweimal mit verschiedenen Antworten.' },
  why: { en: 'Nobody can tell which answer holds', de: 'Niemand kann sagen, welche Antwort gilt' },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-1: Yes\n  CSUP-1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-1: Yes\n  CSUP-1: Yes\n',
  },
  *check(context) {
    for (const entry of context.report('duplicate')) {
      if (entry.data['differs'] === 'yes')
        yield { questions: [entry.id!], at: placeOfEntry(context, entry), data: { q: entry.id! } };
    }
  },
});
