import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sbom-too-small',
  category: 'sbom',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['sbom'],
  fix: 'none',
  source: { document: 'NTIA (depth); HN 1-2019 CSUP-2', confidence: 'derived' },
  message: {
    en: 'An operating system, but only {n} components listed.',
    de: 'Ein Betriebssystem, aber nur {n} Komponenten.',
  },
  why: {
    en: 'A list of a few parts of a whole operating system is not a list',
    de: 'Eine Liste mit wenigen Teilen eines ganzen Betriebssystems ist keine',
  },
  falsePositive: 'Bare-metal firmware',
  options: { components: 5 },
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CSUP-2: Yes\n',
      'sbom.cdx.json':
        '{\n "bomFormat": "CycloneDX",\n "specVersion": "1.5",\n "version": 1,\n "metadata": {\n  "timestamp": "2026-05-01T00:00:00Z",\n  "authors": [\n   {\n    "name": "Example"\n   }\n  ],\n  "component": {\n   "type": "device",\n   "name": "Example Pump",\n   "version": "4.2"\n  }\n },\n "components": [\n  {\n   "type": "library",\n   "name": "openssl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/openssl@1.0"\n  },\n  {\n   "type": "library",\n   "name": "zlib",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/zlib@1.0"\n  }\n ],\n "dependencies": [\n  {\n   "ref": "a"\n  }\n ]\n}',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CSUP-2: Yes\n',
      'sbom.cdx.json':
        '{\n "bomFormat": "CycloneDX",\n "specVersion": "1.5",\n "version": 1,\n "metadata": {\n  "timestamp": "2026-05-01T00:00:00Z",\n  "authors": [\n   {\n    "name": "Example"\n   }\n  ],\n  "component": {\n   "type": "device",\n   "name": "Example Pump",\n   "version": "4.2"\n  }\n },\n "components": [\n  {\n   "type": "library",\n   "name": "openssl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/openssl@1.0"\n  },\n  {\n   "type": "library",\n   "name": "zlib",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/zlib@1.0"\n  },\n  {\n   "type": "library",\n   "name": "sqlite",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/sqlite@1.0"\n  },\n  {\n   "type": "library",\n   "name": "curl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/curl@1.0"\n  },\n  {\n   "type": "library",\n   "name": "expat",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/expat@1.0"\n  },\n  {\n   "type": "library",\n   "name": "boost",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/boost@1.0"\n  }\n ],\n "dependencies": [\n  {\n   "ref": "a"\n  }\n ]\n}',
    },
  },
  *check({ companions, value, options }) {
    const n = companions.sboms.reduce((sum, { components }) => sum + components.length, 0);
    if (value('CSUP-2') === 'yes' && companions.sboms.length > 0 && n < Number(options['components'])) {
      yield { questions: ['CSUP-2', 'SBOM-1'], data: { n } };
    }
  },
});
