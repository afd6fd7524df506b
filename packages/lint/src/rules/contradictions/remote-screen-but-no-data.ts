import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'remote-screen-but-no-data',
  condition: 'RMOT-1.3=no and note(RMOT-1,RMOT-1.1,RMOT-1.2,RMOT-1.3)~/screen|desktop|vnc|rdp|teamviewer|bildschirm/',
  severity: 'warning',
  message: {
    en: 'Screen sharing is used, but patient data is said to be invisible.',
    de: 'Der Bildschirm wird geteilt, Patientendaten sollen aber unsichtbar sein.',
  },
  why: { en: 'Screens show patients', de: 'Bildschirme zeigen Patienten' },
  falsePositive: 'Service mode without patient display',
  confidence: 'derived',
  examples: {
    found:
      'mds2: HN 1-2019\nanswers:\n  RMOT-1.3: { answer: No, note: 1 }\nnotes:\n  1: Remote desktop with screen sharing\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  RMOT-1.3: { answer: Yes, note: 1 }\nnotes:\n  1: Remote desktop with screen sharing\n',
  },
});
