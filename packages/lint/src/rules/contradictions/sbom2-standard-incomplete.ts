import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'sbom2-standard-incomplete',
  condition: 'SBOM-2=yes and any(SBOM-2.1,SBOM-2.2,SBOM-2.3=no)',
  severity: 'warning',
  message: {
    en: 'The SBOM is said to follow a standard but lacks a minimum element.',
    de: 'Die SBOM folgt angeblich einem Standard, ihr fehlt aber ein Mindestelement.',
  },
  why: {
    en: 'NTIA minimum elements (2021): supplier, name, version',
    de: 'NTIA-Mindestangaben (2021): Lieferant, Name, Version',
  },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  SBOM-2: Yes\n  SBOM-2.1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  SBOM-2: Yes\n  SBOM-2.1: Yes\n',
  },
});
