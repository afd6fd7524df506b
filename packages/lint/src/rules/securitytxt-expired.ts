import { placeOfLine } from '../place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'securitytxt-expired',
  category: 'security-txt',
  severity: 'error',
  since: '0.1.0',
  reads: 'security-txt',
  fix: 'none',
  source: { document: 'RFC 9116 2.5.5 (clause from memory)', confidence: 'derived' },
  message: { en: 'security.txt has expired.', de: 'security.txt ist abgelaufen.' },
  why: { en: 'An expired file is to be ignored', de: 'Eine abgelaufene Datei soll niemand mehr beachten' },
  falsePositive: null,
  examples: {
    found: {
      'security.txt': 'Contact: mailto:psirt@example.org\nExpires: 2025-01-01T00:00:00Z\n',
    },
    clean: {
      'security.txt': 'Contact: mailto:psirt@example.org\nExpires: 2027-01-01T00:00:00Z\n',
    },
  },
  *check({ document, today }) {
    const expires = document.fields.find(({ name }) => name === 'expires');
    if (expires && expires.value.slice(0, 10) < today)
      yield { at: placeOfLine(expires.line), data: { date: expires.value } };
  },
});
