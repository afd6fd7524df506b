import { defineRule } from '../rule.ts';

const NAMED = /\b(iso|iec|ieee|nist|cis|stig|bsi|en|ul|owasp|ansi|common criteria|isasecure|sdl|aami)\b|\d{4,5}/i;

export default defineRule({
  id: 'note-required-standard',
  category: 'notes',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'derived; MDCG 2019-16 1.4', confidence: 'derived' },
  message: {
    en: '{q}: name the standard or certificate with version and date.',
    de: '{q}: Norm oder Zertifikat mit Fassung und Datum nennen.',
  },
  why: { en: 'A standard without its name cannot be checked', de: 'Eine Norm ohne Namen ist nicht prüfbar' },
  falsePositive: 'Named in OTHR',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  SAHD-1: Yes\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  SAHD-1: { answer: Yes, note: 1 }\nnotes:\n  1: CIS Benchmark 2.0.0 of 2025-03\n',
  },
  *check({ value, written }) {
    for (const id of ['SAHD-1', 'SAHD-2', 'RDMP-1']) {
      if (value(id) === 'yes' && !NAMED.test(written(id))) yield { questions: [id], data: { q: id } };
    }
  },
});
