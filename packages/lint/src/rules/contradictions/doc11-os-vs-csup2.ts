import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'doc11-os-vs-csup2',
  condition: 'DOC-11.1=yes and CSUP-2=no or DOC-11=yes and DOC-11.1=no and CSUP-2=yes',
  severity: 'error',
  message: {
    en: 'DOC-11.1 and CSUP-2 disagree on the operating system.',
    de: 'DOC-11.1 und CSUP-2 widersprechen sich beim Betriebssystem.',
  },
  why: { en: 'Who patches the system?', de: 'Wer aktualisiert das System?' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-11.1: Yes\n  CSUP-2: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-11.1: Yes\n  CSUP-2: Yes\n',
  },
});
