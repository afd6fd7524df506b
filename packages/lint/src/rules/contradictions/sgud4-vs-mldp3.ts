import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'sgud4-vs-mldp3',
  condition: 'SGUD-4=no and MLDP-3=yes',
  severity: 'warning',
  message: {
    en: 'Compensating controls exist but are not documented for the operator.',
    de: 'Ersatzmaßnahmen bestehen, sind aber nicht beschrieben.',
  },
  why: { en: 'The hospital cannot set them up', de: 'Das Krankenhaus kann sie nicht einrichten' },
  falsePositive: 'Built-in controls need no guide',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MLDP-3: Yes\n  SGUD-4: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MLDP-3: No\n  SGUD-4: No\n',
  },
});
