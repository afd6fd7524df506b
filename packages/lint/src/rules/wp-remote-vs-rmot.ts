import { deniedButDescribed } from '../denied-but-described.ts';
import { defineRule } from '../rule.ts';

const CLAIM = /\bremote (?:service|support|access|maintenance)|fernwartung/i;

export default defineRule({
  id: 'wp-remote-vs-rmot',
  category: 'across',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['whitepaper'],
  fix: 'none',
  source: { document: 'HN 1-2019 RMOT-1', confidence: 'derived' },
  message: {
    en: 'A document describes remote service; RMOT-1 denies it.',
    de: 'Ein Dokument beschreibt Fernwartung; RMOT-1 verneint sie.',
  },
  why: { en: 'The firewall plan lacks the way in', de: 'Im Firewallplan fehlt der Zugang' },
  falsePositive: 'Negated text',
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  RMOT-1: No\n',
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nEngineers use remote access.\n',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  RMOT-1: No\n',
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nRemote access is not supported.\n',
    },
  },
  check: (context) => deniedButDescribed(context, 'RMOT-1', CLAIM),
});
