import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'remote-other-vs-external',
  condition: 'any(RMOT-2,RMOT-3=yes) and CONN-4=no',
  severity: 'warning',
  message: {
    en: 'Remote functions exist, but nothing outside can be reached.',
    de: 'Fernfunktionen bestehen, aber nichts außerhalb ist erreichbar.',
  },
  why: { en: 'As above', de: 'Derselbe Fall an anderer Stelle' },
  falsePositive: 'Functions inside the hospital',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CONN-4: No\n  RMOT-2: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CONN-4: Yes\n  RMOT-2: Yes\n',
  },
});
