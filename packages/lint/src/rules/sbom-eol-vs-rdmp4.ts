import { defineRule } from '../rule.ts';
import { operatingSystemsIn } from '../tables/end-of-life.ts';

export default defineRule({
  id: 'sbom-eol-vs-rdmp4',
  category: 'across',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['sbom'],
  fix: 'none',
  source: { document: 'HN 1-2019 RDMP-4; end-of-life data', confidence: 'derived' },
  message: {
    en: '{n} components are past end of life; how does the plan treat them?',
    de: '{n} Komponenten sind abgekündigt; was sagt der Plan dazu?',
  },
  why: { en: 'Parts without support stay open for good', de: 'Teile ohne Support bleiben dauerhaft offen' },
  falsePositive: 'Back-ported fixes by a distribution',
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  RDMP-4: Yes\n',
      'sbom.cdx.json':
        '{\n "bomFormat": "CycloneDX",\n "specVersion": "1.5",\n "version": 1,\n "metadata": {\n  "timestamp": "2026-05-01T00:00:00Z",\n  "authors": [\n   {\n    "name": "Example"\n   }\n  ],\n  "component": {\n   "type": "device",\n   "name": "Example Pump",\n   "version": "4.2"\n  }\n },\n "components": [\n  {\n   "type": "library",\n   "name": "Ubuntu",\n   "version": "18.04",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/Ubuntu@18.04"\n  }\n ],\n "dependencies": [\n  {\n   "ref": "a"\n  }\n ]\n}',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  RDMP-4: Yes\n',
      'sbom.cdx.json':
        '{\n "bomFormat": "CycloneDX",\n "specVersion": "1.5",\n "version": 1,\n "metadata": {\n  "timestamp": "2026-05-01T00:00:00Z",\n  "authors": [\n   {\n    "name": "Example"\n   }\n  ],\n  "component": {\n   "type": "device",\n   "name": "Example Pump",\n   "version": "4.2"\n  }\n },\n "components": [\n  {\n   "type": "library",\n   "name": "Ubuntu",\n   "version": "24.04",\n   "supplier": {\n    "name": "Example"\n   },\n   "purl": "pkg:generic/Ubuntu@24.04"\n  }\n ],\n "dependencies": [\n  {\n   "ref": "a"\n  }\n ]\n}',
    },
  },
  *check({ companions, value, today }) {
    const ended = companions.sboms
      .flatMap(({ components }) => components)
      .filter(({ supportedUntil, name, version }) =>
        supportedUntil !== null
          ? supportedUntil < today
          : operatingSystemsIn(`${name} ${version ?? ''}`).some(({ end }) => end < today),
      );
    const stated = value('RDMP-4');
    if ((stated === 'yes' || stated === 'na') && ended.length > 0) {
      yield {
        questions: ['RDMP-4'],
        data: {
          n: ended.length,
          names: ended
            .slice(0, 5)
            .map(({ name }) => name)
            .join(', '),
        },
      };
    }
  },
});
