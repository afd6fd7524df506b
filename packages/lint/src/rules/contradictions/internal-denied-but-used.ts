import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'internal-denied-but-used',
  condition: 'CONN-3=no and any(PAUT-2,AUTH-1.1,AUTH-1.2,AUDT-5.2,DTBK-4,CONN-8=yes) and DOC-11.3!=yes',
  severity: 'error',
  message: {
    en: 'No contact with internal systems, yet {hits} need one.',
    de: 'Kein Kontakt zu internen Systemen, aber {hits} brauchen einen.',
  },
  why: {
    en: 'Directory, SIEM and backup are systems of the customer',
    de: 'Verzeichnisdienst, SIEM und Sicherung sind Systeme des Betreibers',
  },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-11.3: No\n  AUDT-5.2: Yes\n  CONN-3: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-11.3: Yes\n  AUDT-5.2: Yes\n  CONN-3: No\n',
  },
});
