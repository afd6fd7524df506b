import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'rdmp2-na-with-components',
  condition: 'RDMP-2=na and any(CSUP-2,CSUP-5=yes)',
  severity: 'warning',
  message: {
    en: 'The device has third-party parts; their evaluation cannot be N/A.',
    de: 'Das Gerät hat Fremdkomponenten; deren Prüfung kann nicht entfallen.',
  },
  why: { en: 'N/A as an excuse', de: '„Entfällt“ als Ausrede' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-2: Yes\n  RDMP-2: N/A\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-2: No\n  RDMP-2: N/A\n',
  },
});
