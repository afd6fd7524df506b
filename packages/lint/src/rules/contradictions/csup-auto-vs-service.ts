import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup-auto-vs-service',
  condition: 'CSUP-8=yes and any(CSUP-2.2,CSUP-3.2,CSUP-5.2=yes)',
  severity: 'warning',
  message: {
    en: 'Updates install automatically and need vendor service at once.',
    de: 'Updates laufen automatisch und brauchen zugleich den Service.',
  },
  why: { en: 'Both cannot hold for the same layer', de: 'Für dieselbe Schicht kann nicht beides gelten' },
  falsePositive: 'Different layers; the note should say which',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-2.2: Yes\n  CSUP-8: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-2.2: No\n  CSUP-8: Yes\n',
  },
});
