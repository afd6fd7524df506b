import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'audt-only-success',
  condition: 'AUDT-2.1=yes and AUDT-2.2=no',
  severity: 'info',
  message: {
    en: 'Successful logins are logged, failed ones are not.',
    de: 'Erfolgreiche Anmeldungen werden protokolliert, fehlgeschlagene nicht.',
  },
  why: { en: 'The attack is in the failures', de: 'Der Angriff steckt in den Fehlversuchen' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-2.1: Yes\n  AUDT-2.2: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-2.1: Yes\n  AUDT-2.2: Yes\n',
  },
});
