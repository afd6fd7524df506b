import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'sahd3-yes-none',
  condition: 'SAHD-3=yes and SAHD-3.1=no and SAHD-3.2=no',
  severity: 'error',
  message: {
    en: 'Integrity checking Yes, but neither software nor updates are checked.',
    de: 'Integritätsprüfung Ja, aber weder Software noch Updates werden geprüft.',
  },
  why: { en: 'What is checked?', de: 'Was wird geprüft?' },
  falsePositive: 'Data integrity meant',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  SAHD-3: Yes\n  SAHD-3.1: No\n  SAHD-3.2: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  SAHD-3: Yes\n  SAHD-3.1: No\n  SAHD-3.2: Yes\n',
  },
});
