import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'kiosk-vs-admin',
  condition: 'AUTH-5=yes and AUTH-3=yes',
  severity: 'info',
  message: {
    en: 'Kiosk mode, yet the operator can reach full rights: how is the exit guarded?',
    de: 'Kioskmodus, aber der Betreiber erlangt volle Rechte: Wie ist der Ausgang geschützt?',
  },
  why: { en: 'Exit of the kiosk', de: 'Ausgang aus dem Kioskbetrieb' },
  falsePositive: 'Separate administrator login',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUTH-3: Yes\n  AUTH-5: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUTH-3: No\n  AUTH-5: Yes\n',
  },
});
