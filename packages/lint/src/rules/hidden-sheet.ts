import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hidden-sheet',
  category: 'form',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'ours', confidence: 'derived' },
  message: {
    en: 'The sheet "{sheet}" with the form is hidden.',
    de: 'Das Blatt „{sheet}“ mit dem Formular ist ausgeblendet.',
  },
  why: { en: 'Whoever opens the file does not see the form', de: 'Wer die Datei öffnet, sieht das Formular nicht' },
  falsePositive: null,
  examples: {
    found: {
      'form.hidden.tsv': 'CSUP-1\tq\tYes\nCSUP-2\tq\tYes\nCSUP-3\tq\tNo\nCSUP-4\tq\tNo\n',
    },
    clean: {
      'form.tsv': 'CSUP-1\tq\tYes\nCSUP-2\tq\tYes\nCSUP-3\tq\tNo\nCSUP-4\tq\tNo\n',
    },
  },
  *check({ report }) {
    for (const { data } of report('hidden-sheet')) yield { at: { kind: 'file' }, data: { sheet: data['sheet'] ?? '' } };
  },
});
