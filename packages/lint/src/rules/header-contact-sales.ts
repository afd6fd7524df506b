import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'header-contact-sales',
  category: 'substance',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'MDCG 2019-16 2.6; RFC 9116 2.5.3 (clause from memory)', confidence: 'derived' },
  message: {
    en: 'The contact is a sales or general mailbox; name product security.',
    de: 'Der Kontakt ist ein Vertriebs- oder Sammelpostfach; Produktsicherheit nennen.',
  },
  why: {
    en: 'A report of a weakness is lost in a sales mailbox',
    de: 'Eine Schwachstellenmeldung geht in einem Vertriebspostfach unter',
  },
  falsePositive: 'Small vendor',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-5: sales@example.org\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-5: sales@example.org, psirt@example.org\n',
  },
  *check({ answer }) {
    const raw = answer('DOC-5')?.raw ?? '';
    if (/\b(sales|info|office|vertrieb|marketing)@/i.test(raw) && !/psirt|security|cert@/i.test(raw))
      yield { questions: ['DOC-5'] };
  },
});
