import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'didt-no-child-yes',
  condition: 'DIDT-1=no and DIDT-1.1=yes',
  severity: 'error',
  message: {
    en: 'No de-identification, yet by DICOM profile.',
    de: 'Keine De-Identifizierung, aber nach DICOM-Profil.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DIDT-1: No\n  DIDT-1.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DIDT-1: No\n  DIDT-1.1: No\n',
  },
});
