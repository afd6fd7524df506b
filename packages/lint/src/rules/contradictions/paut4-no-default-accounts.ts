import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'paut4-no-default-accounts',
  condition: 'PAUT-4=na and any(SAHD-6,SAHD-6.1,SAHD-6.2,SGUD-3=yes)',
  severity: 'info',
  message: {
    en: 'No default accounts, yet accounts at delivery are restricted or documented.',
    de: 'Keine Standardkonten, aber Konten bei Lieferung sind eingeschränkt oder dokumentiert.',
  },
  why: { en: 'Which accounts are these?', de: 'Welche Konten sind das?' },
  falsePositive: 'Accounts created at installation',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  PAUT-4: N/A\n  SAHD-6: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  PAUT-4: N/A\n  SAHD-6: No\n',
  },
});
