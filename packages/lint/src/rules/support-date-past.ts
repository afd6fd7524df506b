import { defineRule } from '../rule.ts';

const ENDED = /(?:support(?:ed)?|end of (?:life|support)|supportende|unterstützt)\b[^.\n]{0,40}?(\d{4}-\d{2}-\d{2})/i;

export default defineRule({
  id: 'support-date-past',
  category: 'lifecycle',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'IMDRF N70 stage 4; GP18', confidence: 'derived' },
  message: { en: 'Support has ended on {date}.', de: 'Der Support endete am {date}.' },
  why: { en: 'No more fixes are owed', de: 'Updates werden nicht mehr geschuldet' },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  RDMP-3: { answer: Yes, note: 1 }\nnotes:\n  1: Supported until 2025-12-31\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  RDMP-3: { answer: Yes, note: 1 }\nnotes:\n  1: Supported until 2034-12-31\n',
  },
  *check({ disclosure, today }) {
    for (const { id, notes } of disclosure.answers) {
      const [, date] = ENDED.exec(notes.join('\n')) ?? [];
      if (date !== undefined && date < today) yield { questions: [id], data: { date } };
    }
  },
});
