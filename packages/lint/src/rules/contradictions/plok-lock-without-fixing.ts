import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'plok-lock-without-fixing',
  condition: 'PLOK-2=no and PLOK-3=yes',
  severity: 'error',
  message: {
    en: 'Parts can be removed without tools, yet they are behind a keyed lock.',
    de: 'Teile sind ohne Werkzeug entnehmbar und doch hinter einem Schloss.',
  },
  why: { en: 'Both cannot hold', de: 'Beides zugleich ist nicht möglich' },
  falsePositive: 'A key is not a tool',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  PLOK-2: No\n  PLOK-3: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  PLOK-2: No\n  PLOK-3: No\n',
  },
});
