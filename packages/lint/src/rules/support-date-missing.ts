import { defineRule } from '../rule.ts';

const DATE = /\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\b(?:19|20)\d{2}\b/;

export default defineRule({
  id: 'support-date-missing',
  category: 'lifecycle',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['policy'],
  fix: 'none',
  source: { document: 'HN 1-2019 RDMP-3; IMDRF N70 stages', confidence: 'derived' },
  message: { en: 'RDMP-3 says Yes; no support date is given.', de: 'RDMP-3 sagt Ja; ein Supportdatum fehlt.' },
  why: {
    en: 'The end of support decides how long the device can be used',
    de: 'Das Supportende entscheidet, wie lange das Gerät nutzbar ist',
  },
  falsePositive: 'Web page with login',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  RDMP-3: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  RDMP-3: { answer: Yes, note: 1 }\nnotes:\n  1: Supported until 2034-12-31\n',
  },
  *check({ companions, value, written }) {
    const texts = [
      written('RDMP-3'),
      ...companions.proses
        .filter(({ text }) => /end of (?:support|life)|supportende/i.test(text))
        .map(({ text }) => text),
    ];
    if (value('RDMP-3') === 'yes' && !texts.some((text) => DATE.test(text))) yield { questions: ['RDMP-3'] };
  },
});
