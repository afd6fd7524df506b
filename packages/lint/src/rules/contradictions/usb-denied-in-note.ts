import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'usb-denied-in-note',
  condition: 'CONN-1.2.2=no and note(MPII-3..MPII-3.10,DTBK-3,AUDT-5.1,CONN-1.2.3,CONN-1.2.4)~/\\busb\\b/',
  severity: 'error',
  message: {
    en: 'No USB port is claimed, but a note speaks of USB.',
    de: 'Ein USB-Anschluss wird verneint, eine Anmerkung nennt USB.',
  },
  why: { en: 'Port plan is wrong', de: 'Der Anschlussplan stimmt nicht' },
  falsePositive: 'Note says that USB was removed',
  confidence: 'derived',
  examples: {
    found:
      'mds2: HN 1-2019\nanswers:\n  MPII-3.7: { answer: Yes, note: 1 }\n  CONN-1.2.2: No\nnotes:\n  1: Files are copied by USB stick\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  MPII-3.7: { answer: Yes, note: 1 }\n  CONN-1.2.2: No\nnotes:\n  1: Described in the manual\n',
  },
});
