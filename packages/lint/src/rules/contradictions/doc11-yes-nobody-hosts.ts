import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'doc11-yes-nobody-hosts',
  condition: 'DOC-11=yes and DOC-11.3=no and DOC-11.4=no',
  severity: 'error',
  message: {
    en: 'Software-only, but neither vendor nor customer hosts it.',
    de: 'Reine Software, aber weder Hersteller noch Kunde betreibt sie.',
  },
  why: { en: 'It must run somewhere', de: 'Irgendwo muss es laufen' },
  falsePositive: 'Third-party cloud: then 11.3 Yes with a note',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-11: Yes\n  DOC-11.3: No\n  DOC-11.4: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-11: Yes\n  DOC-11.3: No\n  DOC-11.4: Yes\n',
  },
});
