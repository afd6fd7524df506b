import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mpii-persistent-but-lost',
  condition: 'any(MPII-2.2,MPII-2.3=yes) and MPII-2.7=no',
  severity: 'error',
  message: {
    en: 'Stored persistently, yet gone at power-off.',
    de: 'Dauerhaft gespeichert, aber nach dem Ausschalten weg.',
  },
  why: {
    en: 'Either data is lost or deletion is claimed wrongly',
    de: 'Entweder gehen Daten verloren oder das Löschen ist falsch angegeben',
  },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-2.2: Yes\n  MPII-2.7: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-2.2: Yes\n  MPII-2.7: Yes\n',
  },
});
