import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'plok4-na-with-media',
  condition: 'PLOK-4=na and (CONN-1.2.3=yes or MPII-3.3=yes)',
  severity: 'warning',
  message: {
    en: 'Removable media are used; a lock for them cannot be N/A.',
    de: 'Wechseldatenträger werden genutzt; ein Schloss dafür kann nicht entfallen.',
  },
  why: { en: 'N/A as an excuse', de: '„Entfällt“ als Ausrede' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CONN-1.2.3: Yes\n  PLOK-4: N/A\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CONN-1.2.3: No\n  PLOK-4: N/A\n',
  },
});
