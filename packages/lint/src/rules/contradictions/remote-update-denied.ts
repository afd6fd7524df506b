import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'remote-update-denied',
  condition: 'all(RMOT-1,RMOT-2,RMOT-3=no) and any(CSUP-2.3,CSUP-3.3,CSUP-4.3,CSUP-5.3,CSUP-6.3=yes)',
  severity: 'warning',
  message: {
    en: 'Updates arrive remotely, yet RMOT-3 denies remote functions.',
    de: 'Updates kommen aus der Ferne, aber RMOT-3 verneint Fernfunktionen.',
  },
  why: { en: 'RMOT-3 names software updates as its example', de: 'RMOT-3 nennt Softwareupdates als Beispiel' },
  falsePositive: 'Update server inside the hospital',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-2.3: Yes\n  RMOT-1: No\n  RMOT-2: No\n  RMOT-3: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-2.3: No\n  RMOT-1: No\n  RMOT-2: No\n  RMOT-3: No\n',
  },
});
