import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'securitytxt-expires-missing',
  category: 'security-txt',
  severity: 'error',
  since: '0.1.0',
  reads: 'security-txt',
  fix: 'none',
  source: { document: 'RFC 9116 2.5.5', confidence: 'memory' },
  message: {
    en: 'security.txt needs exactly one Expires field with a date and time.',
    de: 'security.txt braucht genau ein Feld Expires mit Datum und Uhrzeit.',
  },
  why: {
    en: 'Without an end nobody knows whether the contact still holds',
    de: 'Ohne Ablauf weiß niemand, ob der Kontakt noch gilt',
  },
  falsePositive: null,
  examples: {
    found: {
      'security.txt': 'Contact: mailto:psirt@example.org\n',
    },
    clean: {
      'security.txt': 'Contact: mailto:psirt@example.org\nExpires: 2027-01-01T00:00:00Z\n',
    },
  },
  *check({ document }) {
    const expires = document.fields.filter(({ name }) => name === 'expires');
    const readable = expires.length === 1 && /^\d{4}-\d{2}-\d{2}T/.test(expires[0]!.value);
    if (!readable) yield { at: { kind: 'file' }, data: { n: expires.length } };
  },
});
