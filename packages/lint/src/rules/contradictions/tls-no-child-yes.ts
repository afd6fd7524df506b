import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'tls-no-child-yes',
  condition: 'CONN-7=no and CONN-7.1=yes',
  severity: 'error',
  message: {
    en: 'TLS is not supported, yet it can be configured.',
    de: 'TLS wird nicht unterstützt, ist aber einstellbar.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CONN-7: No\n  CONN-7.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CONN-7: No\n  CONN-7.1: No\n',
  },
});
