import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup5-no-but-components',
  condition: 'CSUP-5=no and any(RDMP-2,SBOM-2.1,SBOM-2.2=yes)',
  severity: 'info',
  message: {
    en: 'No bought components besides the system, yet third-party components are evaluated or listed.',
    de: 'Keine Zukaufkomponenten außer dem System, aber Fremdkomponenten werden geprüft oder aufgeführt.',
  },
  why: { en: 'Open-source libraries are components too', de: 'Auch quelloffene Bibliotheken sind Komponenten' },
  falsePositive: 'Only the operating system is meant',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-5: No\n  RDMP-2: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-5: No\n  RDMP-2: No\n',
  },
});
