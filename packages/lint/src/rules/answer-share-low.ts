import { everyQuestion } from '../every-question.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'answer-share-low',
  category: 'completeness',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019', confidence: 'derived' },
  message: {
    en: 'Only {p} % of the applicable questions are answered.',
    de: 'Nur {p} % der anwendbaren Fragen sind beantwortet.',
  },
  why: { en: 'Most of the picture is missing', de: 'Der größte Teil des Bildes fehlt' },
  falsePositive: 'Early draft',
  options: { percent: 80 },
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-1: Yes\n',
    clean: everyQuestion('Yes'),
  },
  *check({ is2019, form, gate, value, options }) {
    if (!is2019) return;
    const applicable = form.questions.filter(({ id, section }) => section !== 'DOC' && gate(id) !== false);
    const answered = applicable.filter(({ id }) => value(id) !== 'blank').length;
    const share = answered / applicable.length;
    if (share < Number(options['percent']) / 100) yield { at: { kind: 'file' }, data: { p: Math.floor(share * 100) } };
  },
});
