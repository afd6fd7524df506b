import { PackageURL } from 'packageurl-js';
import { placeOfJson } from '../place-of-json.ts';
import { defineRule } from '../rule.ts';

function isPurl(text: string): boolean {
  try {
    PackageURL.fromString(text);
    return true;
  } catch {
    return false; // the library's only way to say so
  }
}

export default defineRule({
  id: 'sbom-purl-malformed',
  category: 'sbom',
  severity: 'warning',
  since: '0.1.0',
  reads: 'sbom',
  fix: 'none',
  source: { document: 'package-url specification', confidence: 'derived' },
  message: { en: '{name}: "{purl}" is no package URL.', de: '{name}: „{purl}“ ist keine Paket-URL.' },
  why: {
    en: 'A package URL that does not parse matches nothing',
    de: 'Eine Paket-URL, die sich nicht lesen lässt, passt auf nichts',
  },
  falsePositive: null,
  examples: {
    found: {
      'sbom.cdx.json':
        '{\n "bomFormat": "CycloneDX",\n "specVersion": "1.5",\n "version": 1,\n "metadata": {\n  "timestamp": "2026-05-01T00:00:00Z",\n  "authors": [\n   {\n    "name": "Example"\n   }\n  ],\n  "component": {\n   "type": "device",\n   "name": "Example Pump",\n   "version": "4.2"\n  }\n },\n "components": [\n  {\n   "type": "library",\n   "name": "openssl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "openssl@3"\n  }\n ],\n "dependencies": [\n  {\n   "ref": "a"\n  }\n ]\n}',
    },
    clean: {
      'sbom.cdx.json':
        '{\n "bomFormat": "CycloneDX",\n "specVersion": "1.5",\n "version": 1,\n "metadata": {\n  "timestamp": "2026-05-01T00:00:00Z",\n  "authors": [\n   {\n    "name": "Example"\n   }\n  ],\n  "component": {\n   "type": "device",\n   "name": "Example Pump",\n   "version": "4.2"\n  }\n },\n "components": [\n  {\n   "type": "library",\n   "name": "openssl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/openssl@1.0"\n  },\n  {\n   "type": "library",\n   "name": "zlib",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/zlib@1.0"\n  },\n  {\n   "type": "library",\n   "name": "sqlite",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/sqlite@1.0"\n  },\n  {\n   "type": "library",\n   "name": "curl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/curl@1.0"\n  },\n  {\n   "type": "library",\n   "name": "expat",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/expat@1.0"\n  },\n  {\n   "type": "library",\n   "name": "boost",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/boost@1.0"\n  }\n ],\n "dependencies": [\n  {\n   "ref": "a"\n  }\n ]\n}',
    },
  },
  *check({ document }) {
    for (const { name, purl, jsonPath } of document.components) {
      if (purl !== null && !isPurl(purl)) yield { at: placeOfJson(document.text, jsonPath), data: { name, purl } };
    }
  },
});
