import { setAnswer } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wp-ports-vs-conn2',
  category: 'across',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['whitepaper'],
  fix: 'suggested',
  source: { document: 'HN 1-2019 CONN-2; MDCG 2019-16 4.3', confidence: 'derived' },
  message: {
    en: 'CONN-2 and the documents disagree on the port list.',
    de: 'CONN-2 und die Unterlagen widersprechen sich bei der Portliste.',
  },
  why: { en: 'Firewall rules are written from this list', de: 'Aus dieser Liste entstehen die Firewallregeln' },
  falsePositive: 'Document not loaded',
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CONN-2: No\n',
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\n| Port | Protocol | Use |\n| --- | --- | --- |\n| 443 | HTTPS | Service |\n\n',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CONN-2: Yes\n',
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\n| Port | Protocol | Use |\n| --- | --- | --- |\n| 443 | HTTPS | Service |\n\n',
    },
  },
  *check({ companions, value, written }) {
    const { proses, complete } = companions;
    const hasTable = proses.some(({ tables }) =>
      tables.some(({ head }) => head.some((cell) => /\bports?\b/i.test(cell))),
    );
    const stated = value('CONN-2');
    if (stated === 'no' && hasTable) yield { questions: ['CONN-2'], fixes: [setAnswer('CONN-2', 'Yes', false)] };
    else if (stated === 'yes' && !hasTable && complete && !/\d{2,5}/.test(written('CONN-2')))
      yield { questions: ['CONN-2'] };
  },
});
