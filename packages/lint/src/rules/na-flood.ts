import { everyQuestion } from '../every-question.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'na-flood',
  category: 'gates',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'derived', confidence: 'derived' },
  message: { en: '{n} answers are N/A without a gate.', de: '{n} Antworten sind ohne Grund „Entfällt“.' },
  why: { en: 'N/A in bulk hides the answers that matter', de: '„Entfällt“ in Menge verdeckt die wichtigen Antworten' },
  falsePositive: 'Simple devices',
  options: { percent: 15 },
  examples: {
    found: everyQuestion('N/A'),
    clean: 'mds2: HN 1-2019\nanswers:\n  SGUD-1: N/A\n',
  },
  *check({ is2019, form, value, gate, options }) {
    if (!is2019) return;
    const asked = form.questions.filter(({ section }) => section !== 'DOC');
    const without = asked.filter(({ id }) => value(id) === 'na' && gate(id) !== false);
    if (without.length / asked.length > Number(options['percent']) / 100) {
      yield { at: { kind: 'file' }, data: { n: without.length } };
    }
  },
});
