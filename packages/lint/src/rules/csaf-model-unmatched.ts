import { namesModel } from '../names-model.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'csaf-model-unmatched',
  category: 'csaf',
  severity: 'info',
  since: '0.1.0',
  reads: 'advisory',
  with: ['mds2'],
  fix: 'none',
  source: { document: 'CSAF 2.0 section 3.2.2 product_tree', confidence: 'derived' },
  message: {
    en: 'No product of {id} matches the models of the form.',
    de: 'Kein Produkt aus {id} passt zu den Modellen des Formulars.',
  },
  why: {
    en: 'An advisory that names no model of the form may be overlooked',
    de: 'Eine Meldung ohne Modell des Formulars wird leicht übersehen',
  },
  falsePositive: 'Family names',
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  DOC-3: Example Pump\n',
      'ex-1.csaf.json':
        '{\n "document": {\n  "category": "csaf_security_advisory",\n  "csaf_version": "2.0",\n  "title": "Example",\n  "publisher": {\n   "category": "vendor",\n   "name": "Example",\n   "namespace": "https://example.org"\n  },\n  "tracking": {\n   "id": "EX-1",\n   "status": "final",\n   "version": "1",\n   "initial_release_date": "2026-05-20T00:00:00Z",\n   "current_release_date": "2026-05-20T00:00:00Z",\n   "revision_history": [\n    {\n     "date": "2026-05-20T00:00:00Z",\n     "number": "1",\n     "summary": "First"\n    }\n   ]\n  },\n  "notes": [\n   {\n    "category": "summary",\n    "text": "A weakness"\n   }\n  ],\n  "references": [\n   {\n    "category": "self",\n    "summary": "Self",\n    "url": "https://example.org/ex-1"\n   }\n  ]\n },\n "product_tree": {\n  "branches": [\n   {\n    "category": "product_name",\n    "name": "Other Scanner",\n    "product": {\n     "product_id": "P1",\n     "name": "Other Scanner"\n    }\n   }\n  ]\n },\n "vulnerabilities": [\n  {\n   "title": "A weakness",\n   "notes": [\n    {\n     "category": "summary",\n     "text": "A weakness"\n    }\n   ],\n   "product_status": {\n    "known_affected": [\n     "P1"\n    ]\n   },\n   "remediations": [\n    {\n     "category": "vendor_fix",\n     "details": "Install version 4.3",\n     "product_ids": [\n      "P1"\n     ]\n    }\n   ]\n  }\n ]\n}',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  DOC-3: Example Pump\n',
      'ex-1.csaf.json':
        '{\n "document": {\n  "category": "csaf_security_advisory",\n  "csaf_version": "2.0",\n  "title": "Example",\n  "publisher": {\n   "category": "vendor",\n   "name": "Example",\n   "namespace": "https://example.org"\n  },\n  "tracking": {\n   "id": "EX-1",\n   "status": "final",\n   "version": "1",\n   "initial_release_date": "2026-05-20T00:00:00Z",\n   "current_release_date": "2026-05-20T00:00:00Z",\n   "revision_history": [\n    {\n     "date": "2026-05-20T00:00:00Z",\n     "number": "1",\n     "summary": "First"\n    }\n   ]\n  },\n  "notes": [\n   {\n    "category": "summary",\n    "text": "A weakness"\n   }\n  ],\n  "references": [\n   {\n    "category": "self",\n    "summary": "Self",\n    "url": "https://example.org/ex-1"\n   }\n  ]\n },\n "product_tree": {\n  "branches": [\n   {\n    "category": "product_name",\n    "name": "Example Pump",\n    "product": {\n     "product_id": "P1",\n     "name": "Example Pump"\n    }\n   }\n  ]\n },\n "vulnerabilities": [\n  {\n   "title": "A weakness",\n   "notes": [\n    {\n     "category": "summary",\n     "text": "A weakness"\n    }\n   ],\n   "product_status": {\n    "known_affected": [\n     "P1"\n    ]\n   },\n   "remediations": [\n    {\n     "category": "vendor_fix",\n     "details": "Install version 4.3",\n     "product_ids": [\n      "P1"\n     ]\n    }\n   ]\n  }\n ]\n}',
    },
  },
  *check({ document, models }) {
    if (models.length > 0 && !models.some((model) => namesModel(document.products, model)))
      yield { at: { kind: 'file' }, data: { id: document.id } };
  },
});
