import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'sbom1-yes-empty',
  condition: 'SBOM-1=yes and all(SBOM-2.1,SBOM-2.2,SBOM-2.3=no|na)',
  severity: 'error',
  message: {
    en: 'An SBOM that names neither components, makers nor versions is none.',
    de: 'Eine SBOM ohne Komponenten, Hersteller und Versionen ist keine.',
  },
  why: { en: 'Cannot be matched', de: 'Ein Abgleich ist nicht möglich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  SBOM-1: Yes\n  SBOM-2.1: No\n  SBOM-2.2: No\n  SBOM-2.3: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  SBOM-1: Yes\n  SBOM-2.1: No\n  SBOM-2.2: No\n  SBOM-2.3: Yes\n',
  },
});
