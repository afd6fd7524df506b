import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'sahd2-internal',
  condition: 'SAHD-2=yes and note(SAHD-2)~/\\b(internal|self|own|in-?house|intern|eigen)/',
  severity: 'error',
  message: {
    en: 'An internal test is no certification.',
    de: 'Eine interne Prüfung ist keine Zertifizierung.',
  },
  why: { en: 'A claim that the note itself takes back', de: 'Eine Angabe, die die Anmerkung selbst zurücknimmt' },
  falsePositive: 'Internal audit beside a certificate',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  SAHD-2: { answer: Yes, note: 1 }\nnotes:\n  1: Tested in an internal audit\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  SAHD-2: { answer: No, note: 1 }\nnotes:\n  1: Tested in an internal audit\n',
  },
});
