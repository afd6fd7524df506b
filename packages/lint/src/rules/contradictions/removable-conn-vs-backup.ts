import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'removable-conn-vs-backup',
  condition: 'CONN-1.2.3=no and DTBK-3=yes',
  severity: 'error',
  message: {
    en: 'CONN-1.2.3 denies removable media, DTBK-3 backs up to them.',
    de: 'CONN-1.2.3 verneint Wechseldatenträger, DTBK-3 sichert darauf.',
  },
  why: { en: 'The stick slot is planned for nobody', de: 'Der Steckplatz für Wechselmedien ist nirgends eingeplant' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DTBK-3: Yes\n  CONN-1.2.3: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DTBK-3: No\n  CONN-1.2.3: No\n',
  },
});
