import { defineRule } from '../rule.ts';

const OTHERS = ['MPII-3.10', 'CONN-1.1.3', 'CONN-1.1.4', 'CONN-1.2.4', 'AUDT-2.10', 'AUDT-5.3', 'SAHD-16', 'RMOT-3'];

export default defineRule({
  id: 'note-required-other',
  category: 'notes',
  severity: 'info',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019', confidence: 'derived' },
  message: { en: '{q}: "other" is Yes; say which.', de: '{q}: „Andere“ ist Ja; welche?' },
  why: {
    en: '"Other" alone names nothing that could be planned for',
    de: '„Andere“ allein nennt nichts, was sich einplanen ließe',
  },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  RMOT-3: Yes\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  RMOT-3: { answer: Yes, note: 1 }\nnotes:\n  1: Software updates from the update server\n',
  },
  *check({ value, written }) {
    for (const id of OTHERS) {
      if (value(id) === 'yes' && written(id).trim() === '') yield { questions: [id], data: { q: id } };
    }
  },
});
