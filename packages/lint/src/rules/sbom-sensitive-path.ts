import { placeInText } from '../place.ts';
import { defineRule } from '../rule.ts';

const PATH = /(?:\/home\/|\/Users\/|[A-Z]:\\\\Users\\\\)[\w.-]+/;

export default defineRule({
  id: 'sbom-sensitive-path',
  category: 'sbom',
  severity: 'info',
  since: '0.1.0',
  reads: 'sbom',
  fix: 'none',
  source: { document: 'derived', confidence: 'derived' },
  message: { en: 'The SBOM gives away internal paths or names.', de: 'Die SBOM verrät interne Pfade oder Namen.' },
  why: { en: 'Build paths and user names help an attacker', de: 'Pfade und Benutzernamen helfen einem Angreifer' },
  falsePositive: null,
  examples: {
    found: {
      'sbom.cdx.json':
        '{\n "bomFormat": "CycloneDX",\n "specVersion": "1.5",\n "version": 1,\n "metadata": {\n  "timestamp": "2026-05-01T00:00:00Z",\n  "authors": [\n   {\n    "name": "Example"\n   }\n  ],\n  "component": {\n   "type": "device",\n   "name": "Example Pump",\n   "version": "4.2"\n  }\n },\n "components": [\n  {\n   "type": "library",\n   "name": "openssl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/openssl@1.0",\n   "properties": [\n    {\n     "name": "path",\n     "value": "/home/alice/build"\n    }\n   ]\n  }\n ],\n "dependencies": [\n  {\n   "ref": "a"\n  }\n ]\n}',
    },
    clean: {
      'sbom.cdx.json':
        '{\n "bomFormat": "CycloneDX",\n "specVersion": "1.5",\n "version": 1,\n "metadata": {\n  "timestamp": "2026-05-01T00:00:00Z",\n  "authors": [\n   {\n    "name": "Example"\n   }\n  ],\n  "component": {\n   "type": "device",\n   "name": "Example Pump",\n   "version": "4.2"\n  }\n },\n "components": [\n  {\n   "type": "library",\n   "name": "openssl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/openssl@1.0"\n  },\n  {\n   "type": "library",\n   "name": "zlib",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/zlib@1.0"\n  },\n  {\n   "type": "library",\n   "name": "sqlite",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/sqlite@1.0"\n  },\n  {\n   "type": "library",\n   "name": "curl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/curl@1.0"\n  },\n  {\n   "type": "library",\n   "name": "expat",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/expat@1.0"\n  },\n  {\n   "type": "library",\n   "name": "boost",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/boost@1.0"\n  }\n ],\n "dependencies": [\n  {\n   "ref": "a"\n  }\n ]\n}',
    },
  },
  *check({ document }) {
    const match = PATH.exec(document.text);
    if (match)
      yield { at: placeInText(document.text, match.index, match[0].length), data: { text: match[0].slice(0, 80) } };
  },
});
