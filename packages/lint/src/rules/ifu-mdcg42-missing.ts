import { defineRule } from '../rule.ts';
import { ifuPoints } from '../tables/ifu-points.ts';

export default defineRule({
  id: 'ifu-mdcg42-missing',
  category: 'mdcg',
  severity: 'warning',
  since: '0.1.0',
  reads: 'prose',
  fix: 'none',
  source: { document: 'MDCG 2019-16 4.2; MDR Annex I 23.4', confidence: 'derived' },
  message: { en: 'MDCG 2019-16 4.2: nothing on {point}.', de: 'MDCG 2019-16 4.2: nichts zu {pointDe}.' },
  why: {
    en: 'The hospital needs these points to run the device securely',
    de: 'Das Krankenhaus braucht diese Angaben für den sicheren Betrieb',
  },
  falsePositive: 'Other wording',
  examples: {
    found: {
      'ifu.md':
        '---\nkind: ifu\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nNothing here.\n',
    },
    clean: {
      'ifu.md':
        '---\nkind: ifu\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nNetwork requirements and firewall; user accounts and passwords; malware protection; security updates; backup and restore; audit logs; removing data at disposal.\n',
    },
  },
  *check({ document }) {
    if (document.prose !== 'ifu') return;
    for (const { point, pointDe, pattern } of ifuPoints) {
      if (!pattern.test(document.text)) yield { at: { kind: 'file' }, data: { point, pointDe } };
    }
  },
});
