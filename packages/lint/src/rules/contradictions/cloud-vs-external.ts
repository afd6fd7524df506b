import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'cloud-vs-external',
  condition: 'DOC-11.3=yes and any(CONN-4,CONN-6=no)',
  severity: 'error',
  message: {
    en: 'Hosted by the manufacturer, but not reachable from outside.',
    de: 'Beim Hersteller betrieben, aber außen nicht erreichbar.',
  },
  why: { en: 'Both cannot hold', de: 'Beides zugleich ist nicht möglich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-11.3: Yes\n  CONN-4: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-11.3: Yes\n  CONN-4: Yes\n',
  },
});
