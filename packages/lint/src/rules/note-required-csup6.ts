import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'note-required-csup6',
  category: 'notes',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 CSUP-6', confidence: 'derived' },
  message: {
    en: 'CSUP-6 Yes asks for details in the notes.',
    de: 'CSUP-6 Ja verlangt Einzelheiten in den Anmerkungen.',
  },
  why: { en: 'The form itself asks for the details', de: 'Das Formular selbst verlangt die Einzelheiten' },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-6: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-6: { answer: Yes, note: 1 }\nnotes:\n  1: Details of the product\n',
  },
  *check({ value, written }) {
    if (value('CSUP-6') === 'yes' && written('CSUP-6').trim() === '') yield { questions: ['CSUP-6'] };
  },
});
