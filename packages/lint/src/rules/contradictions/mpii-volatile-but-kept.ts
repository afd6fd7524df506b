import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mpii-volatile-but-kept',
  condition: 'MPII-2.7=yes and all(MPII-2.2,MPII-2.3=no)',
  severity: 'error',
  message: {
    en: 'Data survives power-off, but nothing is stored persistently.',
    de: 'Daten überstehen das Ausschalten, aber nichts ist dauerhaft gespeichert.',
  },
  why: { en: 'Where does it survive?', de: 'Wo bleiben die Daten erhalten?' },
  falsePositive: 'Battery-backed memory',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-2.2: No\n  MPII-2.3: No\n  MPII-2.7: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-2.2: No\n  MPII-2.3: Yes\n  MPII-2.7: Yes\n',
  },
});
