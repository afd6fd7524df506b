import { everyQuestion } from '../every-question.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'id-missing',
  category: 'form',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019', confidence: 'derived' },
  message: { en: '{q} is missing from the file.', de: '{q} fehlt in der Datei.' },
  why: { en: 'A question that is not there cannot be answered', de: 'Eine Frage, die fehlt, kann niemand beantworten' },
  falsePositive: 'Older form version',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-1: Yes\n',
    clean: everyQuestion('Yes'),
  },
  *check({ report }) {
    for (const { id } of report('missing')) yield { questions: [id!], at: { kind: 'file' }, data: { q: id! } };
  },
});
