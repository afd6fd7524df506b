import { setAnswer } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'csaf-fix-vs-csup',
  category: 'across',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['csaf'],
  fix: 'suggested',
  source: { document: 'HN 1-2019 CSUP-1', confidence: 'derived' },
  message: {
    en: 'An advisory offers a fix; CSUP-1 says that none can be needed.',
    de: 'Eine Meldung bietet ein Update; CSUP-1 sagt, keines sei nötig.',
  },
  why: { en: 'An update exists that the form denies', de: 'Es gibt ein Update, das das Formular verneint' },
  falsePositive: null,
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CSUP-1: No\n',
      'ex-1.csaf.json':
        '{\n "document": {\n  "category": "csaf_security_advisory",\n  "csaf_version": "2.0",\n  "title": "Example",\n  "publisher": {\n   "category": "vendor",\n   "name": "Example",\n   "namespace": "https://example.org"\n  },\n  "tracking": {\n   "id": "EX-1",\n   "status": "final",\n   "version": "1",\n   "initial_release_date": "2026-05-20T00:00:00Z",\n   "current_release_date": "2026-05-20T00:00:00Z",\n   "revision_history": [\n    {\n     "date": "2026-05-20T00:00:00Z",\n     "number": "1",\n     "summary": "First"\n    }\n   ]\n  },\n  "notes": [\n   {\n    "category": "summary",\n    "text": "A weakness"\n   }\n  ],\n  "references": [\n   {\n    "category": "self",\n    "summary": "Self",\n    "url": "https://example.org/ex-1"\n   }\n  ]\n },\n "product_tree": {\n  "branches": [\n   {\n    "category": "product_name",\n    "name": "Example Pump",\n    "product": {\n     "product_id": "P1",\n     "name": "Example Pump"\n    }\n   }\n  ]\n },\n "vulnerabilities": [\n  {\n   "title": "A weakness",\n   "notes": [\n    {\n     "category": "summary",\n     "text": "A weakness"\n    }\n   ],\n   "product_status": {\n    "known_affected": [\n     "P1"\n    ]\n   },\n   "remediations": [\n    {\n     "category": "vendor_fix",\n     "details": "Install version 4.3",\n     "product_ids": [\n      "P1"\n     ]\n    }\n   ]\n  }\n ]\n}',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CSUP-1: No\n',
      'ex-1.csaf.json':
        '{\n "document": {\n  "category": "csaf_security_advisory",\n  "csaf_version": "2.0",\n  "title": "Example",\n  "publisher": {\n   "category": "vendor",\n   "name": "Example",\n   "namespace": "https://example.org"\n  },\n  "tracking": {\n   "id": "EX-1",\n   "status": "final",\n   "version": "1",\n   "initial_release_date": "2026-05-20T00:00:00Z",\n   "current_release_date": "2026-05-20T00:00:00Z",\n   "revision_history": [\n    {\n     "date": "2026-05-20T00:00:00Z",\n     "number": "1",\n     "summary": "First"\n    }\n   ]\n  },\n  "notes": [\n   {\n    "category": "summary",\n    "text": "A weakness"\n   }\n  ],\n  "references": [\n   {\n    "category": "self",\n    "summary": "Self",\n    "url": "https://example.org/ex-1"\n   }\n  ]\n },\n "product_tree": {\n  "branches": [\n   {\n    "category": "product_name",\n    "name": "Example Pump",\n    "product": {\n     "product_id": "P1",\n     "name": "Example Pump"\n    }\n   }\n  ]\n },\n "vulnerabilities": [\n  {\n   "title": "A weakness",\n   "notes": [\n    {\n     "category": "summary",\n     "text": "A weakness"\n    }\n   ],\n   "product_status": {\n    "known_affected": [\n     "P1"\n    ]\n   },\n   "remediations": [\n    {\n     "category": "mitigation",\n     "details": "Install version 4.3",\n     "product_ids": [\n      "P1"\n     ]\n    }\n   ]\n  }\n ]\n}',
    },
  },
  *check({ companions, value }) {
    const stated = value('CSUP-1');
    const fixed = companions.advisories.find(({ vulnerabilities }) =>
      vulnerabilities.some(({ remediations }) => remediations.some(({ category }) => category === 'vendor_fix')),
    );
    if ((stated === 'no' || stated === 'na') && fixed) {
      yield { questions: ['CSUP-1'], data: { id: fixed.id }, fixes: [setAnswer('CSUP-1', 'Yes', false)] };
    }
  },
});
