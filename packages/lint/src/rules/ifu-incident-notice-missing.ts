import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ifu-incident-notice-missing',
  category: 'mdcg',
  severity: 'warning',
  since: '0.1.0',
  reads: 'prose',
  fix: 'none',
  source: { document: 'MDR Annex I 23.4(z) (clause from memory)', confidence: 'derived' },
  message: {
    en: 'The instructions do not ask to report serious incidents.',
    de: 'Die Gebrauchsanweisung fordert nicht zur Meldung schwerwiegender Vorkommnisse auf.',
  },
  why: {
    en: 'Users do not know to whom an incident must be reported',
    de: 'Anwender wissen nicht, wem sie ein Vorkommnis melden',
  },
  falsePositive: null,
  examples: {
    found: {
      'ifu.md': '---\nkind: ifu\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nCall us.\n',
    },
    clean: {
      'ifu.md':
        '---\nkind: ifu\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nReport every serious incident to the manufacturer and the authority.\n',
    },
  },
  *check({ document }) {
    if (document.prose === 'ifu' && !/serious incident|schwerwiegende[sn]? Vorkomm/i.test(document.text))
      yield { at: { kind: 'file' } };
  },
});
