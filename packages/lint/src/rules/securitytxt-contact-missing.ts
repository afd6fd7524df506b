import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'securitytxt-contact-missing',
  category: 'security-txt',
  severity: 'error',
  since: '0.1.0',
  reads: 'security-txt',
  fix: 'none',
  source: { document: 'RFC 9116 2.5.3 (clause from memory)', confidence: 'derived' },
  message: { en: 'security.txt names no contact.', de: 'security.txt nennt keinen Kontakt.' },
  why: { en: 'There is nobody to report to', de: 'Es gibt niemanden, an den sich eine Meldung richten kann' },
  falsePositive: null,
  examples: {
    found: {
      'security.txt': 'Expires: 2027-01-01T00:00:00Z\n',
    },
    clean: {
      'security.txt': 'Contact: mailto:psirt@example.org\nExpires: 2027-01-01T00:00:00Z\n',
    },
  },
  *check({ document }) {
    if (!document.fields.some(({ name, value }) => name === 'contact' && value !== '')) yield { at: { kind: 'file' } };
  },
});
