import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'rdmp4-excuse',
  condition: 'RDMP-4=no|na and note(RDMP-4)~/(no|none|not|keine?)\\b.*\\b(end.?of.?life|eol|third.?party|abgekündigt)/',
  severity: 'warning',
  message: {
    en: 'Having no outdated parts today is not a plan for their end of life.',
    de: 'Heute keine veralteten Teile zu haben ist kein Plan für deren Supportende.',
  },
  why: { en: 'A claim that the note itself takes back', de: 'Eine Angabe, die die Anmerkung selbst zurücknimmt' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found:
      'mds2: HN 1-2019\nanswers:\n  RDMP-4: { answer: No, note: 1 }\nnotes:\n  1: no components that reach end of life\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  RDMP-4: { answer: Yes, note: 1 }\nnotes:\n  1: no components that reach end of life\n',
  },
});
