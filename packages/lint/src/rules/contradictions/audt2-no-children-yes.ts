import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'audt2-no-children-yes',
  condition: 'AUDT-2=no and any(AUDT-2.1..AUDT-2.10=yes)',
  severity: 'error',
  message: {
    en: 'Nothing is logged, yet events are listed.',
    de: 'Nichts wird protokolliert, aber Ereignisse sind aufgeführt.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-2: No\n  AUDT-2.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-2: No\n  AUDT-2.1: No\n',
  },
});
