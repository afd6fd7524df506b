import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sbom-claimed-but-absent',
  category: 'across',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['sbom'],
  fix: 'none',
  source: { document: 'HN 1-2019 SBOM-1; MDCG 2019-16 4.2', confidence: 'derived' },
  message: { en: 'SBOM-1 says Yes; no SBOM is enclosed.', de: 'SBOM-1 sagt Ja; eine SBOM liegt nicht bei.' },
  why: {
    en: 'The list that was promised is needed to match advisories',
    de: 'Die zugesagte Liste wird für den Abgleich mit Meldungen gebraucht',
  },
  falsePositive: 'Given under NDA',
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  SBOM-1: Yes\n',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  SBOM-1: Yes\n',
      'sbom.cdx.json':
        '{\n "bomFormat": "CycloneDX",\n "specVersion": "1.5",\n "version": 1,\n "metadata": {\n  "timestamp": "2026-05-01T00:00:00Z",\n  "authors": [\n   {\n    "name": "Example"\n   }\n  ],\n  "component": {\n   "type": "device",\n   "name": "Example Pump",\n   "version": "4.2"\n  }\n },\n "components": [\n  {\n   "type": "library",\n   "name": "openssl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/openssl@1.0"\n  },\n  {\n   "type": "library",\n   "name": "zlib",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/zlib@1.0"\n  },\n  {\n   "type": "library",\n   "name": "sqlite",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/sqlite@1.0"\n  },\n  {\n   "type": "library",\n   "name": "curl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/curl@1.0"\n  },\n  {\n   "type": "library",\n   "name": "expat",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/expat@1.0"\n  },\n  {\n   "type": "library",\n   "name": "boost",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/boost@1.0"\n  }\n ],\n "dependencies": [\n  {\n   "ref": "a"\n  }\n ]\n}',
    },
  },
  *check({ companions, value }) {
    if (companions.complete && value('SBOM-1') === 'yes' && companions.sboms.length === 0)
      yield { questions: ['SBOM-1'] };
  },
});
