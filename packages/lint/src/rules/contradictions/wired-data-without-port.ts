import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'wired-data-without-port',
  condition: 'MPII-3.5=yes and CONN-1.2.1=no',
  severity: 'warning',
  message: {
    en: 'Personal data goes over wired network, but there is no Ethernet port.',
    de: 'Personenbezogene Daten gehen über Kabelnetz, aber es gibt keinen Ethernet-Anschluss.',
  },
  why: { en: 'Which network?', de: 'Welches Netz?' },
  falsePositive: 'Fibre, or docking station',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-3.5: Yes\n  CONN-1.2.1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-3.5: Yes\n  CONN-1.2.1: Yes\n',
  },
});
