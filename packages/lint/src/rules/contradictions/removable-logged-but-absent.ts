import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'removable-logged-but-absent',
  condition: 'AUDT-2.7=yes and CONN-1.2.3=no and MPII-3.3=no',
  severity: 'info',
  message: {
    en: 'Use of removable media is logged, but there is none.',
    de: 'Die Nutzung von Wechseldatenträgern wird protokolliert, aber es gibt keine.',
  },
  why: { en: 'One of the two is wrong', de: 'Eines von beiden ist falsch' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-3.3: No\n  AUDT-2.7: Yes\n  CONN-1.2.3: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-3.3: Yes\n  AUDT-2.7: Yes\n  CONN-1.2.3: No\n',
  },
});
