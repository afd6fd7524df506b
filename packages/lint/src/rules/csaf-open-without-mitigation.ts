import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'csaf-open-without-mitigation',
  category: 'csaf',
  severity: 'warning',
  since: '0.1.0',
  reads: 'advisory',
  fix: 'none',
  source: { document: 'CSAF 2.0 profile Security Advisory (4.4)', confidence: 'derived' },
  message: {
    en: '{id}: affected, but neither fix nor mitigation.',
    de: '{id}: betroffen, aber weder Update noch Gegenmaßnahme.',
  },
  why: {
    en: 'The hospital learns of a hole and not what to do',
    de: 'Das Krankenhaus erfährt von einer Lücke, aber nicht, was zu tun ist',
  },
  falsePositive: null,
  examples: {
    found: {
      'ex-1.csaf.json':
        '{\n "document": {\n  "category": "csaf_security_advisory",\n  "csaf_version": "2.0",\n  "title": "Example",\n  "publisher": {\n   "category": "vendor",\n   "name": "Example",\n   "namespace": "https://example.org"\n  },\n  "tracking": {\n   "id": "EX-1",\n   "status": "final",\n   "version": "1",\n   "initial_release_date": "2026-05-20T00:00:00Z",\n   "current_release_date": "2026-05-20T00:00:00Z",\n   "revision_history": [\n    {\n     "date": "2026-05-20T00:00:00Z",\n     "number": "1",\n     "summary": "First"\n    }\n   ]\n  },\n  "notes": [\n   {\n    "category": "summary",\n    "text": "A weakness"\n   }\n  ],\n  "references": [\n   {\n    "category": "self",\n    "summary": "Self",\n    "url": "https://example.org/ex-1"\n   }\n  ]\n },\n "product_tree": {\n  "branches": [\n   {\n    "category": "product_name",\n    "name": "Example Pump",\n    "product": {\n     "product_id": "P1",\n     "name": "Example Pump"\n    }\n   }\n  ]\n },\n "vulnerabilities": [\n  {\n   "title": "A weakness",\n   "notes": [\n    {\n     "category": "summary",\n     "text": "A weakness"\n    }\n   ],\n   "product_status": {\n    "known_affected": [\n     "P1"\n    ]\n   }\n  }\n ]\n}',
    },
    clean: {
      'ex-1.csaf.json':
        '{\n "document": {\n  "category": "csaf_security_advisory",\n  "csaf_version": "2.0",\n  "title": "Example",\n  "publisher": {\n   "category": "vendor",\n   "name": "Example",\n   "namespace": "https://example.org"\n  },\n  "tracking": {\n   "id": "EX-1",\n   "status": "final",\n   "version": "1",\n   "initial_release_date": "2026-05-20T00:00:00Z",\n   "current_release_date": "2026-05-20T00:00:00Z",\n   "revision_history": [\n    {\n     "date": "2026-05-20T00:00:00Z",\n     "number": "1",\n     "summary": "First"\n    }\n   ]\n  },\n  "notes": [\n   {\n    "category": "summary",\n    "text": "A weakness"\n   }\n  ],\n  "references": [\n   {\n    "category": "self",\n    "summary": "Self",\n    "url": "https://example.org/ex-1"\n   }\n  ]\n },\n "product_tree": {\n  "branches": [\n   {\n    "category": "product_name",\n    "name": "Example Pump",\n    "product": {\n     "product_id": "P1",\n     "name": "Example Pump"\n    }\n   }\n  ]\n },\n "vulnerabilities": [\n  {\n   "title": "A weakness",\n   "notes": [\n    {\n     "category": "summary",\n     "text": "A weakness"\n    }\n   ],\n   "product_status": {\n    "known_affected": [\n     "P1"\n    ]\n   },\n   "remediations": [\n    {\n     "category": "vendor_fix",\n     "details": "Install version 4.3",\n     "product_ids": [\n      "P1"\n     ]\n    }\n   ]\n  }\n ]\n}',
    },
  },
  *check({ document }) {
    for (const { knownAffected, remediations, cve } of document.vulnerabilities) {
      if (knownAffected > 0 && remediations.length === 0)
        yield { at: { kind: 'file' }, data: { id: cve ?? document.id } };
    }
  },
});
