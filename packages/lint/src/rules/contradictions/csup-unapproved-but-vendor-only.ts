import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup-unapproved-but-vendor-only',
  condition: 'CSUP-2.4=yes and CSUP-2.2=yes or CSUP-5.4=yes and CSUP-5.2=yes',
  severity: 'error',
  message: {
    en: 'Third-party patches need no approval, yet only vendor service may install.',
    de: 'Fremdupdates brauchen keine Freigabe, doch nur der Service darf installieren.',
  },
  why: { en: 'The freedom cannot be used', de: 'Die Freiheit lässt sich nicht nutzen' },
  falsePositive: 'Automatic operating-system updates',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-2.2: Yes\n  CSUP-2.4: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-2.2: No\n  CSUP-2.4: Yes\n',
  },
});
