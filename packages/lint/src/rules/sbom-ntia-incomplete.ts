import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sbom-ntia-incomplete',
  category: 'sbom',
  severity: 'warning',
  since: '0.1.0',
  reads: 'sbom',
  fix: 'none',
  source: { document: 'NTIA minimum elements, July 2021 (seven fields)', confidence: 'derived' },
  message: { en: '{p} % of the components lack {element}.', de: '{p} % der Komponenten fehlt {element}.' },
  why: {
    en: 'What a component is and who owes its fixes cannot be told',
    de: 'Was eine Komponente ist und wer ihre Updates schuldet, ist nicht zu erkennen',
  },
  falsePositive: null,
  examples: {
    found: {
      'sbom.cdx.json':
        '{\n "bomFormat": "CycloneDX",\n "specVersion": "1.5",\n "version": 1,\n "metadata": {\n  "timestamp": "2026-05-01T00:00:00Z",\n  "authors": [\n   {\n    "name": "Example"\n   }\n  ],\n  "component": {\n   "type": "device",\n   "name": "Example Pump",\n   "version": "4.2"\n  }\n },\n "components": [\n  {\n   "type": "library",\n   "name": "openssl",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/openssl@None"\n  }\n ],\n "dependencies": [\n  {\n   "ref": "a"\n  }\n ]\n}',
    },
    clean: {
      'sbom.cdx.json':
        '{\n "bomFormat": "CycloneDX",\n "specVersion": "1.5",\n "version": 1,\n "metadata": {\n  "timestamp": "2026-05-01T00:00:00Z",\n  "authors": [\n   {\n    "name": "Example"\n   }\n  ],\n  "component": {\n   "type": "device",\n   "name": "Example Pump",\n   "version": "4.2"\n  }\n },\n "components": [\n  {\n   "type": "library",\n   "name": "openssl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/openssl@1.0"\n  },\n  {\n   "type": "library",\n   "name": "zlib",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/zlib@1.0"\n  },\n  {\n   "type": "library",\n   "name": "sqlite",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/sqlite@1.0"\n  },\n  {\n   "type": "library",\n   "name": "curl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/curl@1.0"\n  },\n  {\n   "type": "library",\n   "name": "expat",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/expat@1.0"\n  },\n  {\n   "type": "library",\n   "name": "boost",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/boost@1.0"\n  }\n ],\n "dependencies": [\n  {\n   "ref": "a"\n  }\n ]\n}',
    },
  },
  *check({ document }) {
    const { components, relations, authors, timestamp } = document;
    const lacking: (readonly [element: string, missing: number])[] = [
      ['supplier', components.filter(({ supplier }) => supplier === null).length],
      ['name', components.filter(({ name }) => name === '').length],
      ['version', components.filter(({ version }) => version === null).length],
      ['identifier', components.filter(({ purl, cpe }) => purl === null && cpe === null).length],
      ['relation', relations === 0 ? components.length : 0],
      ['author', authors.length === 0 ? components.length : 0],
      ['timestamp', timestamp === null ? components.length : 0],
    ];
    for (const [element, missing] of lacking) {
      if (missing > 0)
        yield { at: { kind: 'file' }, data: { p: Math.ceil((100 * missing) / components.length), element } };
    }
  },
});
