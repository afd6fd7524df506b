import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'paut1-optional',
  condition: 'PAUT-1=yes and note(PAUT-1,PAUT-1.1)~/option|wahlweise|konfigurier|configur/',
  severity: 'warning',
  message: {
    en: 'Unique accounts are enforced and optional at once.',
    de: 'Eindeutige Konten werden erzwungen und sind zugleich optional.',
  },
  why: { en: 'enforced cannot be optional', de: 'Erzwungen kann nicht wahlweise sein' },
  falsePositive: 'Vendor means: off at delivery',
  confidence: 'derived',
  examples: {
    found:
      'mds2: HN 1-2019\nanswers:\n  PAUT-1: Yes\n  PAUT-1.1: { answer: Yes, note: 1 }\nnotes:\n  1: Optional, configurable\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  PAUT-1: Yes\n  PAUT-1.1: { answer: Yes, note: 1 }\nnotes:\n  1: Described in the manual\n',
  },
});
