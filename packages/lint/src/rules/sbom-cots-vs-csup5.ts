import { setAnswer } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sbom-cots-vs-csup5',
  category: 'across',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['sbom'],
  fix: 'suggested',
  source: { document: 'HN 1-2019 CSUP-5', confidence: 'derived' },
  message: {
    en: 'CSUP-5 denies bought components; the SBOM lists {n}.',
    de: 'CSUP-5 verneint Zukaufkomponenten; die SBOM nennt {n}.',
  },
  why: { en: 'Bought parts need patches too', de: 'Auch Zukaufteile brauchen Updates' },
  falsePositive: 'Own components without supplier',
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CSUP-5: No\n',
      'sbom.cdx.json':
        '{\n "bomFormat": "CycloneDX",\n "specVersion": "1.5",\n "version": 1,\n "metadata": {\n  "timestamp": "2026-05-01T00:00:00Z",\n  "authors": [\n   {\n    "name": "Example"\n   }\n  ],\n  "component": {\n   "type": "device",\n   "name": "Example Pump",\n   "version": "4.2"\n  }\n },\n "components": [\n  {\n   "type": "library",\n   "name": "openssl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/openssl@1.0"\n  },\n  {\n   "type": "library",\n   "name": "zlib",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/zlib@1.0"\n  },\n  {\n   "type": "library",\n   "name": "sqlite",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/sqlite@1.0"\n  },\n  {\n   "type": "library",\n   "name": "curl",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/curl@1.0"\n  },\n  {\n   "type": "library",\n   "name": "expat",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/expat@1.0"\n  },\n  {\n   "type": "library",\n   "name": "boost",\n   "version": "1.0",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/boost@1.0"\n  }\n ],\n "dependencies": [\n  {\n   "ref": "a"\n  }\n ]\n}',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CSUP-5: No\n',
      'sbom.cdx.json':
        '{\n "bomFormat": "CycloneDX",\n "specVersion": "1.5",\n "version": 1,\n "metadata": {\n  "timestamp": "2026-05-01T00:00:00Z",\n  "authors": [\n   {\n    "name": "Example"\n   }\n  ],\n  "component": {\n   "type": "device",\n   "name": "Example Pump",\n   "version": "4.2"\n  }\n },\n "components": [\n  {\n   "type": "operating-system",\n   "name": "Linux",\n   "version": "6.6",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/Linux@6.6"\n  }\n ],\n "dependencies": [\n  {\n   "ref": "a"\n  }\n ]\n}',
    },
  },
  *check({ companions, value }) {
    const n = companions.sboms.reduce(
      (sum, { components }) => sum + components.filter(({ type }) => type !== 'operating-system').length,
      0,
    );
    if (value('CSUP-5') === 'no' && n > 0)
      yield { questions: ['CSUP-5'], data: { n }, fixes: [setAnswer('CSUP-5', 'Yes', false)] };
  },
});
