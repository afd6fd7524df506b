import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'sbom1-no-children-yes',
  condition: 'SBOM-1=no|na and any(SBOM-2..SBOM-2.4,SBOM-4=yes)',
  severity: 'error',
  message: {
    en: 'No SBOM is available, yet its format, content or upkeep is described.',
    de: 'Es gibt keine SBOM, aber Format, Inhalt oder Pflege werden beschrieben.',
  },
  why: {
    en: 'Either it exists and is withheld, or it does not',
    de: 'Entweder gibt es sie und sie wird zurückgehalten, oder es gibt sie nicht',
  },
  falsePositive: 'SBOM exists but is given out only under NDA: SBOM-1 should then be Yes with a note',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  SBOM-1: No\n  SBOM-2: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  SBOM-1: No\n  SBOM-2: No\n',
  },
});
