import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'securitytxt-contact-vs-doc5',
  category: 'across',
  severity: 'info',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['security-txt'],
  fix: 'none',
  source: { document: 'HN 1-2019 DOC-5', confidence: 'derived' },
  message: { en: 'The security contact is missing in the form.', de: 'Der Sicherheitskontakt fehlt im Formular.' },
  why: { en: 'The hospital looks for the contact in the form', de: 'Das Krankenhaus sucht den Kontakt im Formular' },
  falsePositive: null,
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  DOC-5: office@example.org\n',
      'security.txt': 'Contact: mailto:psirt@example.org\nExpires: 2027-01-01T00:00:00Z\n',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  DOC-5: psirt@example.org\n',
      'security.txt': 'Contact: mailto:psirt@example.org\nExpires: 2027-01-01T00:00:00Z\n',
    },
  },
  *check({ companions, answer, written }) {
    const contacts = companions.securityTxts
      .flatMap(({ fields }) => fields)
      .flatMap(({ name, value }) => (name === 'contact' ? value.replace(/^(mailto:|tel:)/i, '').toLowerCase() : []));
    const stated = `${answer('DOC-5')?.raw ?? ''}\n${written('DOC-5')}\n${written('DOC-8')}`.toLowerCase();
    if (contacts.length > 0 && !contacts.some((contact) => stated.includes(contact)))
      yield { questions: ['DOC-5'], data: { contact: contacts[0]! } };
  },
});
