import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'sgud1-no-but-documents',
  condition: 'SGUD-1=no and any(SAHD-14.1,SGUD-2,SGUD-3,SGUD-4,AUDT-2.11,SAHD-13,NAUT-2.1,STCF-1.3,CSUP-2.1=yes)',
  severity: 'warning',
  message: {
    en: 'No security documentation, yet {hits} are documented.',
    de: 'Keine Sicherheitsdokumentation, aber {hits} sind beschrieben.',
  },
  why: { en: 'Where?', de: 'Wo?' },
  falsePositive: 'Described in the general manual: SGUD-1 should then be Yes',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-2.11: Yes\n  SGUD-1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-2.11: No\n  SGUD-1: No\n',
  },
});
