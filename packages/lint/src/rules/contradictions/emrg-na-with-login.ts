import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'emrg-na-with-login',
  condition: 'EMRG-1=na and AUTH-1=yes',
  severity: 'warning',
  message: {
    en: 'Login is required; emergency access cannot be N/A.',
    de: 'Anmeldung ist nötig; Notfallzugriff kann nicht entfallen.',
  },
  why: { en: 'Patient safety', de: 'Patientensicherheit' },
  falsePositive: 'Device without clinical use',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUTH-1: Yes\n  EMRG-1: N/A\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUTH-1: No\n  EMRG-1: N/A\n',
  },
});
