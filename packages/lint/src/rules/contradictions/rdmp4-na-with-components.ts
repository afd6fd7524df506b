import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'rdmp4-na-with-components',
  condition: 'RDMP-4=na and any(CSUP-2,CSUP-5,SBOM-2.1=yes)',
  severity: 'error',
  message: {
    en: 'The device has third-party parts; an end-of-life plan cannot be N/A.',
    de: 'Das Gerät hat Fremdkomponenten; ein Plan für deren Supportende kann nicht entfallen.',
  },
  why: { en: 'N/A as an excuse', de: '„Entfällt“ als Ausrede' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-2: Yes\n  RDMP-4: N/A\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-2: No\n  RDMP-4: N/A\n',
  },
});
