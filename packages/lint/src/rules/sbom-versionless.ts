import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sbom-versionless',
  category: 'sbom',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['sbom'],
  fix: 'none',
  source: { document: 'HN 1-2019 SBOM-2.3', confidence: 'derived' },
  message: { en: 'SBOM-2.3 claims versions; {p} % have none.', de: 'SBOM-2.3 behauptet Versionen; {p} % fehlen.' },
  why: {
    en: 'A component without version cannot be matched to an advisory',
    de: 'Eine Komponente ohne Version ist keiner Meldung zuzuordnen',
  },
  falsePositive: null,
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  SBOM-2.3: Yes\n',
      'sbom.cdx.json':
        '{\n "bomFormat": "CycloneDX",\n "specVersion": "1.5",\n "version": 1,\n "metadata": {\n  "timestamp": "2026-05-01T00:00:00Z",\n  "authors": [\n   {\n    "name": "Example"\n   }\n  ],\n  "component": {\n   "type": "device",\n   "name": "Example Pump",\n   "version": "4.2"\n  }\n },\n "components": [\n  {\n   "type": "library",\n   "name": "openssl",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/openssl@None"\n  }\n ],\n "dependencies": [\n  {\n   "ref": "a"\n  }\n ]\n}',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  SBOM-2.3: Yes\n',
      'sbom.cdx.json':
        '{\n "bomFormat": "CycloneDX",\n "specVersion": "1.5",\n "version": 1,\n "metadata": {\n  "timestamp": "2026-05-01T00:00:00Z",\n  "authors": [\n   {\n    "name": "Example"\n   }\n  ],\n  "component": {\n   "type": "device",\n   "name": "Example Pump",\n   "version": "4.2"\n  }\n },\n "components": [\n  {\n   "type": "library",\n   "name": "openssl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/openssl@1.0"\n  },\n  {\n   "type": "library",\n   "name": "zlib",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/zlib@1.0"\n  },\n  {\n   "type": "library",\n   "name": "sqlite",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/sqlite@1.0"\n  },\n  {\n   "type": "library",\n   "name": "curl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/curl@1.0"\n  },\n  {\n   "type": "library",\n   "name": "expat",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/expat@1.0"\n  },\n  {\n   "type": "library",\n   "name": "boost",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/boost@1.0"\n  }\n ],\n "dependencies": [\n  {\n   "ref": "a"\n  }\n ]\n}',
    },
  },
  *check({ companions, value }) {
    const components = companions.sboms.flatMap((sbom) => sbom.components);
    const share = components.filter(({ version }) => version === null).length / Math.max(1, components.length);
    if (value('SBOM-2.3') === 'yes' && share > 0.05)
      yield { questions: ['SBOM-2.3'], data: { p: Math.round(100 * share) } };
  },
});
