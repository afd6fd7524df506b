import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'txcf5-denied-but-used',
  condition: 'TXCF-5=no and note(DOC-6,MPII-2.6..MPII-3.10)~/dicom|hl7|11073/',
  severity: 'info',
  message: {
    en: 'DICOM or HL7 is used, but in no secured form.',
    de: 'DICOM oder HL7 wird genutzt, aber nicht gesichert.',
  },
  why: { en: 'Plain clinical protocols', de: 'Unverschlüsselte klinische Protokolle' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found:
      'mds2: HN 1-2019\nanswers:\n  MPII-3.2: { answer: Yes, note: 1 }\n  TXCF-5: No\nnotes:\n  1: Images are sent by DICOM\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  MPII-3.2: { answer: Yes, note: 1 }\n  TXCF-5: No\nnotes:\n  1: Described in the manual\n',
  },
});
