import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'txcf2-media-unencrypted',
  condition: 'TXCF-2=yes and MPII-3.3=yes and STCF-1=no',
  severity: 'warning',
  message: {
    en: 'Data on removable media is said to be encrypted, but the device cannot encrypt stored data.',
    de: 'Daten auf Wechseldatenträgern seien verschlüsselt, das Gerät kann aber nicht verschlüsselt speichern.',
  },
  why: { en: 'TXCF-2 covers removable media too', de: 'TXCF-2 umfasst auch Wechselmedien' },
  falsePositive: 'Self-encrypting sticks',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-3.3: Yes\n  STCF-1: No\n  TXCF-2: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-3.3: Yes\n  STCF-1: Yes\n  TXCF-2: Yes\n',
  },
});
