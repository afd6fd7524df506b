import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup1-na',
  condition: 'CSUP-1=na',
  severity: 'error',
  message: {
    en: 'CSUP-1 cannot be N/A: a device has software or firmware, or it has not.',
    de: 'CSUP-1 kann nicht „Entfällt“ sein: Das Gerät hat Software oder Firmware oder nicht.',
  },
  why: { en: 'N/A here silences the whole patch section', de: '„Entfällt“ legt hier den ganzen Updateabschnitt still' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-1: N/A\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-1: Yes\n',
  },
});
