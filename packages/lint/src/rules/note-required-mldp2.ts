import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'note-required-mldp2',
  category: 'notes',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 MLDP-2', confidence: 'derived' },
  message: { en: 'MLDP-2 asks for details in the notes.', de: 'MLDP-2 verlangt Einzelheiten in den Anmerkungen.' },
  why: { en: 'The form itself asks for the details', de: 'Das Formular selbst verlangt die Einzelheiten' },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MLDP-2: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MLDP-2: { answer: Yes, note: 1 }\nnotes:\n  1: Details of the product\n',
  },
  *check({ value, written }) {
    if (value('MLDP-2') === 'yes' && written('MLDP-2').trim() === '') yield { questions: ['MLDP-2'] };
  },
});
