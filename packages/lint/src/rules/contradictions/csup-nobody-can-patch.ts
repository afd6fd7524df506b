import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup-nobody-can-patch',
  condition:
    'CSUP-2=yes and all(CSUP-2.1,CSUP-2.2,CSUP-2.3=no) and CSUP-8!=yes or CSUP-3=yes and all(CSUP-3.1,CSUP-3.2,CSUP-3.3=no) and CSUP-8!=yes or CSUP-5=yes and all(CSUP-5.1,CSUP-5.2,CSUP-5.3=no) and CSUP-8!=yes',
  severity: 'error',
  message: {
    en: 'A software layer can be updated neither by the operator, nor by service, nor remotely.',
    de: 'Eine Softwareschicht lässt sich weder durch Betreiber noch Service noch aus der Ferne aktualisieren.',
  },
  why: { en: 'The hole stays for the life of the device', de: 'Die Lücke bleibt, solange das Gerät lebt' },
  falsePositive: 'Updates by exchange of the device',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-2: Yes\n  CSUP-2.1: No\n  CSUP-2.2: No\n  CSUP-2.3: No\n  CSUP-8: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-2: Yes\n  CSUP-2.1: No\n  CSUP-2.2: No\n  CSUP-2.3: No\n  CSUP-8: Yes\n',
  },
});
