import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'txcf1-only-cable',
  condition: 'TXCF-1=yes and any(MPII-3.3,MPII-3.5,MPII-3.6,MPII-3.7=yes)',
  severity: 'error',
  message: {
    en: 'Only a dedicated cable is claimed, but {hits} carry personal data too.',
    de: 'Nur ein eigenes Kabel wird genannt, aber {hits} tragen ebenfalls personenbezogene Daten.',
  },
  why: { en: 'Turns off transport encryption wrongly', de: 'Schaltet die Transportverschlüsselung zu Unrecht ab' },
  falsePositive: 'Question read as: is possible over cable',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-3.3: Yes\n  TXCF-1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-3.3: No\n  TXCF-1: Yes\n',
  },
});
