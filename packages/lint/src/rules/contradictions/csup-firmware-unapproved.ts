import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup-firmware-unapproved',
  condition: 'CSUP-3.4=yes',
  severity: 'warning',
  message: {
    en: "Drivers or firmware may be replaced without the vendor's approval.",
    de: 'Treiber oder Firmware dürfen ohne Freigabe des Herstellers ersetzt werden.',
  },
  why: {
    en: 'Behaviour at the patient leaves the validated state',
    de: 'Das Verhalten am Patienten verlässt den validierten Stand',
  },
  falsePositive: 'Software on a hospital PC',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-3.4: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-3.4: No\n',
  },
});
