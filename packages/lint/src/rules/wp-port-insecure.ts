import { placeOfLine } from '../place.ts';
import { portCells } from '../port-cells.ts';
import { defineRule } from '../rule.ts';

/** Well-known ports of protocols that do not encrypt by themselves. */
const INSECURE: Readonly<Record<string, string>> = {
  '21': 'FTP',
  '23': 'telnet',
  '80': 'HTTP',
  '104': 'DICOM',
  '161': 'SNMP',
  '512': 'rexec',
  '513': 'rlogin',
  '514': 'rsh/syslog',
  '3389': 'RDP',
  '5900': 'VNC',
};

export default defineRule({
  id: 'wp-port-insecure',
  category: 'substance',
  severity: 'warning',
  since: '0.1.0',
  reads: 'prose',
  fix: 'none',
  source: { document: 'SAHD-8; TXCF-2; DICOM TLS uses 2762', confidence: 'derived' },
  message: {
    en: 'Port {n} ({proto}) is unencrypted; is it needed?',
    de: 'Port {n} ({proto}) ist unverschlüsselt; wird er gebraucht?',
  },
  why: { en: 'An open protocol gives away what it carries', de: 'Ein offenes Protokoll gibt preis, was es überträgt' },
  falsePositive: 'Inside a protected segment',
  examples: {
    found: {
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\n| Port | Protocol | Use |\n| --- | --- | --- |\n| 23 | TCP | Service |\n\n',
    },
    clean: {
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\n| Port | Protocol | Use |\n| --- | --- | --- |\n| 2762 | DICOM TLS | Images |\n\n',
    },
  },
  *check({ document }) {
    for (const { text, row, line } of portCells(document)) {
      for (const [number] of text.matchAll(/\d+/g)) {
        const protocol = INSECURE[number];
        if (protocol !== undefined && !/tls|ssl|ipsec|vpn|https/i.test(row))
          yield { at: placeOfLine(line), data: { n: number, proto: protocol } };
      }
    }
  },
});
