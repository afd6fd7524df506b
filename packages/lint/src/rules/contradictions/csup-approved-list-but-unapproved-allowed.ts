import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup-approved-list-but-unapproved-allowed',
  condition: 'any(CSUP-2.4,CSUP-5.4,CSUP-6.4=yes) and CSUP-10.1=yes',
  severity: 'info',
  message: {
    en: 'Unapproved third-party updates are allowed, yet unapproved software is blocked: does the block stop the patch?',
    de: 'Nicht freigegebene Fremdupdates sind erlaubt, nicht freigegebene Software wird aber verhindert: Hält die Sperre das Update auf?',
  },
  why: { en: 'Allow-listing stops unknown binaries', de: 'Eine Positivliste hält unbekannte Programme auf' },
  falsePositive: 'Publisher rules let signed patches pass',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-2.4: Yes\n  CSUP-10.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-2.4: Yes\n  CSUP-10.1: No\n',
  },
});
