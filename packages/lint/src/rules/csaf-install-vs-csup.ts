import { defineRule } from '../rule.ts';

const SERVICE = /contact (?:your |the )?(?:local )?(?:\w+ )?(?:service|support)|field service|servicetechniker/i;

export default defineRule({
  id: 'csaf-install-vs-csup',
  category: 'across',
  severity: 'info',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['csaf'],
  fix: 'none',
  source: { document: 'HN 1-2019 CSUP-2.2', confidence: 'derived' },
  message: {
    en: 'The advisory sends users to service; CSUP says no service is needed.',
    de: 'Die Meldung verweist an den Service; laut CSUP ist keiner nötig.',
  },
  why: {
    en: 'Who may install the fix decides how fast it comes',
    de: 'Wer das Update einspielen darf, entscheidet, wie schnell es kommt',
  },
  falsePositive: 'Help with installation only',
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CSUP-2.2: No\n',
      'ex-1.csaf.json':
        '{\n "document": {\n  "category": "csaf_security_advisory",\n  "csaf_version": "2.0",\n  "title": "Example",\n  "publisher": {\n   "category": "vendor",\n   "name": "Example",\n   "namespace": "https://example.org"\n  },\n  "tracking": {\n   "id": "EX-1",\n   "status": "final",\n   "version": "1",\n   "initial_release_date": "2026-05-20T00:00:00Z",\n   "current_release_date": "2026-05-20T00:00:00Z",\n   "revision_history": [\n    {\n     "date": "2026-05-20T00:00:00Z",\n     "number": "1",\n     "summary": "First"\n    }\n   ]\n  },\n  "notes": [\n   {\n    "category": "summary",\n    "text": "A weakness"\n   }\n  ],\n  "references": [\n   {\n    "category": "self",\n    "summary": "Self",\n    "url": "https://example.org/ex-1"\n   }\n  ]\n },\n "product_tree": {\n  "branches": [\n   {\n    "category": "product_name",\n    "name": "Example Pump",\n    "product": {\n     "product_id": "P1",\n     "name": "Example Pump"\n    }\n   }\n  ]\n },\n "vulnerabilities": [\n  {\n   "title": "A weakness",\n   "notes": [\n    {\n     "category": "summary",\n     "text": "A weakness"\n    }\n   ],\n   "product_status": {\n    "known_affected": [\n     "P1"\n    ]\n   },\n   "remediations": [\n    {\n     "category": "vendor_fix",\n     "details": "Contact your service representative",\n     "product_ids": [\n      "P1"\n     ]\n    }\n   ]\n  }\n ]\n}',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CSUP-2.2: No\n',
      'ex-1.csaf.json':
        '{\n "document": {\n  "category": "csaf_security_advisory",\n  "csaf_version": "2.0",\n  "title": "Example",\n  "publisher": {\n   "category": "vendor",\n   "name": "Example",\n   "namespace": "https://example.org"\n  },\n  "tracking": {\n   "id": "EX-1",\n   "status": "final",\n   "version": "1",\n   "initial_release_date": "2026-05-20T00:00:00Z",\n   "current_release_date": "2026-05-20T00:00:00Z",\n   "revision_history": [\n    {\n     "date": "2026-05-20T00:00:00Z",\n     "number": "1",\n     "summary": "First"\n    }\n   ]\n  },\n  "notes": [\n   {\n    "category": "summary",\n    "text": "A weakness"\n   }\n  ],\n  "references": [\n   {\n    "category": "self",\n    "summary": "Self",\n    "url": "https://example.org/ex-1"\n   }\n  ]\n },\n "product_tree": {\n  "branches": [\n   {\n    "category": "product_name",\n    "name": "Example Pump",\n    "product": {\n     "product_id": "P1",\n     "name": "Example Pump"\n    }\n   }\n  ]\n },\n "vulnerabilities": [\n  {\n   "title": "A weakness",\n   "notes": [\n    {\n     "category": "summary",\n     "text": "A weakness"\n    }\n   ],\n   "product_status": {\n    "known_affected": [\n     "P1"\n    ]\n   },\n   "remediations": [\n    {\n     "category": "vendor_fix",\n     "details": "Install version 4.3",\n     "product_ids": [\n      "P1"\n     ]\n    }\n   ]\n  }\n ]\n}',
    },
  },
  *check({ companions, value }) {
    const sends = companions.advisories.find(({ vulnerabilities }) =>
      vulnerabilities.some(({ remediations }) => remediations.some(({ details }) => SERVICE.test(details))),
    );
    const denied = ['CSUP-2.2', 'CSUP-3.2', 'CSUP-5.2'].filter((id) => value(id) === 'no');
    if (sends && denied.length > 0) yield { questions: denied, data: { id: sends.id } };
  },
});
