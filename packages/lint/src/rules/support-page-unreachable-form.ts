import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'support-page-unreachable-form',
  category: 'lifecycle',
  severity: 'info',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 RDMP-3', confidence: 'derived' },
  message: { en: 'RDMP-3: where is the information published?', de: 'RDMP-3: Wo ist die Information veröffentlicht?' },
  why: { en: 'The hospital has to find the information itself', de: 'Das Krankenhaus muss die Angaben selbst suchen' },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  RDMP-3: Yes\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  RDMP-3: { answer: Yes, note: 1 }\nnotes:\n  1: See https://example.org/support\n',
  },
  *check({ value, written }) {
    if (value('RDMP-3') === 'yes' && !/https?:\/\/|www\./i.test(written('RDMP-3'))) yield { questions: ['RDMP-3'] };
  },
});
