import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'radio-data-without-radio',
  condition: 'MPII-3.6=yes and (CONN-1.1=no or all(CONN-1.1.1..CONN-1.1.4=no|na))',
  severity: 'error',
  message: {
    en: 'Personal data goes over wireless, but the device has none.',
    de: 'Personenbezogene Daten gehen über Funk, aber das Gerät hat keinen.',
  },
  why: { en: 'Radio practices would be switched off wrongly', de: 'Funkpraktiken würden zu Unrecht abgeschaltet' },
  falsePositive: 'NFC and infrared count in MPII-3.6 but not in every reading of CONN-1.1',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-3.6: Yes\n  CONN-1.1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-3.6: Yes\n  CONN-1.1: Yes\n',
  },
});
