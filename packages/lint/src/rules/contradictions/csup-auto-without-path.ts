import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup-auto-without-path',
  condition: 'CSUP-8=yes and all(CSUP-2.3,CSUP-3.3,CSUP-4.3,CSUP-5.3,CSUP-6.3=no|na)',
  severity: 'warning',
  message: {
    en: 'Automatic updates are claimed, but no layer can be updated remotely.',
    de: 'Automatische Updates werden behauptet, aber keine Schicht ist aus der Ferne aktualisierbar.',
  },
  why: { en: 'Where does the update come from?', de: 'Woher kommt das Update?' },
  falsePositive: 'Local update server',
  confidence: 'derived',
  examples: {
    found:
      'mds2: HN 1-2019\nanswers:\n  CSUP-2.3: No\n  CSUP-3.3: No\n  CSUP-4.3: No\n  CSUP-5.3: No\n  CSUP-6.3: No\n  CSUP-8: Yes\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  CSUP-2.3: No\n  CSUP-3.3: No\n  CSUP-4.3: No\n  CSUP-5.3: No\n  CSUP-6.3: Yes\n  CSUP-8: Yes\n',
  },
});
