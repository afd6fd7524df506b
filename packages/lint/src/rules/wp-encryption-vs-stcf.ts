import { deniedButDescribed } from '../denied-but-described.ts';
import { defineRule } from '../rule.ts';

const CLAIM = /\b(AES|BitLocker|LUKS|full[- ]disk encryption|Festplattenverschlüsselung)\b/;

export default defineRule({
  id: 'wp-encryption-vs-stcf',
  category: 'across',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['whitepaper'],
  fix: 'none',
  source: { document: 'HN 1-2019 STCF-1', confidence: 'derived' },
  message: {
    en: 'Encryption at rest differs between form and documents.',
    de: 'Verschlüsselung ruhender Daten: Formular und Unterlagen weichen ab.',
  },
  why: {
    en: 'One of the two papers is wrong about data at rest',
    de: 'Eine der beiden Unterlagen irrt über ruhende Daten',
  },
  falsePositive: null,
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  STCF-1: No\n',
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nThe disk is protected by BitLocker.\n',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  STCF-1: Yes\n',
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nThe disk is protected by BitLocker.\n',
    },
  },
  check: (context) => deniedButDescribed(context, 'STCF-1', CLAIM),
});
