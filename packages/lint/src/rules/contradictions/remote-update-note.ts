import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'remote-update-note',
  condition:
    'RMOT-3=yes and note(RMOT-3)~/update|patch|aktualis/ and all(CSUP-2.3,CSUP-3.3,CSUP-4.3,CSUP-5.3,CSUP-6.3=no|na)',
  severity: 'warning',
  message: {
    en: 'RMOT-3 speaks of remote updates, CSUP denies them for each layer.',
    de: 'RMOT-3 nennt Fernupdates, CSUP verneint sie für jede Schicht.',
  },
  why: { en: 'One of the two is wrong', de: 'Eines von beiden ist falsch' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found:
      'mds2: HN 1-2019\nanswers:\n  CSUP-2.3: No\n  CSUP-3.3: No\n  CSUP-4.3: No\n  CSUP-5.3: No\n  CSUP-6.3: No\n  RMOT-3: { answer: Yes, note: 1 }\nnotes:\n  1: The firmware can be updated\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  CSUP-2.3: No\n  CSUP-3.3: No\n  CSUP-4.3: No\n  CSUP-5.3: No\n  CSUP-6.3: Yes\n  RMOT-3: { answer: Yes, note: 1 }\nnotes:\n  1: The firmware can be updated\n',
  },
});
