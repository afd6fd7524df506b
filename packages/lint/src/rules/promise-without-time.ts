import { defineRule } from '../rule.ts';
import { timed } from '../words/search.ts';

const PROMISE =
  /\b(?:will|shall) (?:be )?(?:notif|inform|provide|deliver|issue|release|publish|patch|update)\w*|\bwerden? \S+(?: \S+){0,6} (?:informiert|benachrichtigt|bereitgestellt|geliefert|veröffentlicht)/i;

export default defineRule({
  id: 'promise-without-time',
  category: 'substance',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'MDCG 2019-16 3.8; commitments table', confidence: 'derived' },
  message: { en: 'The promise names no time limit.', de: 'Die Zusage nennt keine Frist.' },
  why: { en: 'A promise without a time cannot be held to', de: 'An eine Zusage ohne Frist ist niemand gebunden' },
  falsePositive: null,
  examples: {
    found:
      'mds2: HN 1-2019\nanswers:\n  CSUP-7: { answer: Yes, note: 1 }\nnotes:\n  1: Customers will be notified of updates\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  CSUP-7: { answer: Yes, note: 1 }\nnotes:\n  1: Customers will be notified of updates within 14 days\n',
  },
  *check({ disclosure }) {
    for (const { id, notes } of disclosure.answers) {
      const text = notes.join('\n');
      if (PROMISE.test(text) && !timed.test(text)) yield { questions: [id], data: { q: id } };
    }
  },
});
