import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup1-denied-note-firmware',
  condition:
    'CSUP-1=no|na and note(DOC-2..DOC-10,CSUP-1..CSUP-11.2,MLDP-1..MLDP-5.2,SAHD-1..SAHD-16)~/\\b(firmware|software|patch|update)/',
  severity: 'warning',
  message: {
    en: 'CSUP-1 denies updates, but a note speaks of firmware, software or updates.',
    de: 'CSUP-1 verneint Updates, aber eine Anmerkung spricht von Firmware, Software oder Updates.',
  },
  why: { en: 'Seen in the official example', de: 'Kommt im amtlichen Beispiel vor' },
  falsePositive: 'Note may say that there is no firmware update',
  confidence: 'derived',
  examples: {
    found:
      'mds2: HN 1-2019\nanswers:\n  DOC-9: { answer: Yes, note: 1 }\n  CSUP-1: No\nnotes:\n  1: The firmware can be updated\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  DOC-9: { answer: Yes, note: 1 }\n  CSUP-1: No\nnotes:\n  1: Described in the manual\n',
  },
});
