import { placeOfLine } from '../place.ts';
import { portCells } from '../port-cells.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wp-port-vague',
  category: 'substance',
  severity: 'warning',
  since: '0.1.0',
  reads: 'prose',
  fix: 'none',
  source: { document: 'MDCG 2019-16 4.3', confidence: 'derived' },
  message: {
    en: 'The port list names no usable port: {text}.',
    de: 'Die Portliste nennt keinen brauchbaren Port: {text}.',
  },
  why: { en: 'A firewall rule needs a number', de: 'Eine Firewallregel braucht eine Zahl' },
  falsePositive: 'RPC dynamic range with bounds',
  examples: {
    found: {
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\n| Port | Protocol | Use |\n| --- | --- | --- |\n| any | TCP | Service |\n\n',
    },
    clean: {
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\n| Port | Protocol | Use |\n| --- | --- | --- |\n| 443 | TCP | Service |\n\n',
    },
  },
  *check({ document }) {
    for (const { text, line } of portCells(document)) {
      const [, from, to] = /(\d+)\s*[-–]\s*(\d+)/.exec(text) ?? [];
      if (
        /\b(any|all|various|dynamic|beliebig|alle|verschiedene|dynamisch)\b/i.test(text) ||
        (from && to && Number(to) - Number(from) > 1000)
      ) {
        yield { at: placeOfLine(line), data: { text } };
      }
    }
  },
});
