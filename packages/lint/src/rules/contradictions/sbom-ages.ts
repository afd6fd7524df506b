import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'sbom-ages',
  condition: 'SBOM-1=yes and SBOM-4=no and CSUP-1=yes',
  severity: 'info',
  message: {
    en: 'The software is updated but the SBOM is not.',
    de: 'Die Software wird aktualisiert, die SBOM nicht.',
  },
  why: { en: 'A stale list gives false comfort', de: 'Eine veraltete Liste wiegt in falscher Sicherheit' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-1: Yes\n  SBOM-1: Yes\n  SBOM-4: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-1: No\n  SBOM-1: Yes\n  SBOM-4: No\n',
  },
});
