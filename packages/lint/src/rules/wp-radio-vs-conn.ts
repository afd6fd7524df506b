import { deniedButDescribed } from '../denied-but-described.ts';
import { defineRule } from '../rule.ts';

const CLAIM = /\b(wi-?fi|wlan|bluetooth|zigbee|lte)\b/i;

export default defineRule({
  id: 'wp-radio-vs-conn',
  category: 'across',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['whitepaper'],
  fix: 'none',
  source: { document: 'HN 1-2019 CONN-1.1', confidence: 'derived' },
  message: {
    en: 'A document names a radio; CONN-1.1 denies it.',
    de: 'Ein Dokument nennt Funk; CONN-1.1 verneint ihn.',
  },
  why: { en: 'A hidden radio is the worst kind', de: 'Verborgener Funk ist der schlimmste' },
  falsePositive: 'Hospital WLAN with external bridge; "no Wi-Fi"',
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CONN-1.1: No\n',
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nThe pump connects by Wi-Fi.\n',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CONN-1.1: No\n',
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nThe pump has no Wi-Fi.\n',
    },
  },
  check: (context) => deniedButDescribed(context, 'CONN-1.1', CLAIM),
});
