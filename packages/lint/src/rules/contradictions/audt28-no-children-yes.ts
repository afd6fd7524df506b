import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'audt28-no-children-yes',
  condition: 'AUDT-2.8=no and any(AUDT-2.8.1,AUDT-2.8.2=yes)',
  severity: 'warning',
  message: {
    en: 'Network activity is not logged, yet {hits} Yes.',
    de: 'Netzaktivität wird nicht protokolliert, aber {hits} Ja.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: 'Only part of the activity',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-2.8: No\n  AUDT-2.8.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-2.8: No\n  AUDT-2.8.1: No\n',
  },
});
