import { namesModel } from '../names-model.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'csaf-newer-than-mds2',
  category: 'across',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['csaf'],
  fix: 'none',
  source: { document: 'HN 1-2019 DOC-7; MDCG 2019-16 3.8', confidence: 'derived' },
  message: {
    en: 'Advisory {id} is newer than the disclosure; check the answers.',
    de: 'Meldung {id} ist neuer als die Angabe; Antworten prüfen.',
  },
  why: { en: 'The form describes the state before the fix', de: 'Das Formular beschreibt den Stand vor dem Update' },
  falsePositive: 'Unrelated component',
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  DOC-3: Example Pump\n  DOC-7: 2026-01-01\n',
      'ex-1.csaf.json':
        '{\n "document": {\n  "category": "csaf_security_advisory",\n  "csaf_version": "2.0",\n  "title": "Example",\n  "publisher": {\n   "category": "vendor",\n   "name": "Example",\n   "namespace": "https://example.org"\n  },\n  "tracking": {\n   "id": "EX-1",\n   "status": "final",\n   "version": "1",\n   "initial_release_date": "2026-05-20T00:00:00Z",\n   "current_release_date": "2026-05-20T00:00:00Z",\n   "revision_history": [\n    {\n     "date": "2026-05-20T00:00:00Z",\n     "number": "1",\n     "summary": "First"\n    }\n   ]\n  },\n  "notes": [\n   {\n    "category": "summary",\n    "text": "A weakness"\n   }\n  ],\n  "references": [\n   {\n    "category": "self",\n    "summary": "Self",\n    "url": "https://example.org/ex-1"\n   }\n  ]\n },\n "product_tree": {\n  "branches": [\n   {\n    "category": "product_name",\n    "name": "Example Pump",\n    "product": {\n     "product_id": "P1",\n     "name": "Example Pump"\n    }\n   }\n  ]\n },\n "vulnerabilities": [\n  {\n   "title": "A weakness",\n   "notes": [\n    {\n     "category": "summary",\n     "text": "A weakness"\n    }\n   ],\n   "product_status": {\n    "known_affected": [\n     "P1"\n    ]\n   },\n   "remediations": [\n    {\n     "category": "vendor_fix",\n     "details": "Install version 4.3",\n     "product_ids": [\n      "P1"\n     ]\n    }\n   ]\n  }\n ]\n}',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  DOC-3: Example Pump\n  DOC-7: 2026-05-21\n',
      'ex-1.csaf.json':
        '{\n "document": {\n  "category": "csaf_security_advisory",\n  "csaf_version": "2.0",\n  "title": "Example",\n  "publisher": {\n   "category": "vendor",\n   "name": "Example",\n   "namespace": "https://example.org"\n  },\n  "tracking": {\n   "id": "EX-1",\n   "status": "final",\n   "version": "1",\n   "initial_release_date": "2026-05-20T00:00:00Z",\n   "current_release_date": "2026-05-20T00:00:00Z",\n   "revision_history": [\n    {\n     "date": "2026-05-20T00:00:00Z",\n     "number": "1",\n     "summary": "First"\n    }\n   ]\n  },\n  "notes": [\n   {\n    "category": "summary",\n    "text": "A weakness"\n   }\n  ],\n  "references": [\n   {\n    "category": "self",\n    "summary": "Self",\n    "url": "https://example.org/ex-1"\n   }\n  ]\n },\n "product_tree": {\n  "branches": [\n   {\n    "category": "product_name",\n    "name": "Example Pump",\n    "product": {\n     "product_id": "P1",\n     "name": "Example Pump"\n    }\n   }\n  ]\n },\n "vulnerabilities": [\n  {\n   "title": "A weakness",\n   "notes": [\n    {\n     "category": "summary",\n     "text": "A weakness"\n    }\n   ],\n   "product_status": {\n    "known_affected": [\n     "P1"\n    ]\n   },\n   "remediations": [\n    {\n     "category": "vendor_fix",\n     "details": "Install version 4.3",\n     "product_ids": [\n      "P1"\n     ]\n    }\n   ]\n  }\n ]\n}',
    },
  },
  *check({ disclosure, companions }) {
    const released = disclosure.document.releaseDate;
    for (const { id, initialRelease, vulnerabilities, products } of companions.advisories) {
      const hasFix = vulnerabilities.some(({ remediations }) =>
        remediations.some(({ category }) => category === 'vendor_fix'),
      );
      if (released === null || initialRelease === null || initialRelease.slice(0, 10) <= released || !hasFix) continue;
      if (namesModel(products, disclosure.document.model))
        yield { questions: ['DOC-7'], data: { id, date: initialRelease.slice(0, 10) } };
    }
  },
});
