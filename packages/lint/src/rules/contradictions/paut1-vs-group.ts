import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'paut1-vs-group',
  condition: 'PAUT-1=yes and PAUT-13=yes',
  severity: 'info',
  message: {
    en: 'Unique accounts for all and group login at once: who is logged?',
    de: 'Eindeutige Konten für alle und zugleich Gruppenanmeldung: Wer steht im Protokoll?',
  },
  why: { en: 'Author is lost', de: 'Der Urheber ist nicht mehr erkennbar' },
  falsePositive: 'Directory groups are meant',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  PAUT-1: Yes\n  PAUT-13: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  PAUT-1: Yes\n  PAUT-13: No\n',
  },
});
