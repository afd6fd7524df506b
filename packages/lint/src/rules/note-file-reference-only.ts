import { defineRule } from '../rule.ts';

const REFERENCE =
  /^(?:please )?(?:see|refer to|siehe|vgl\.?)\s+(?:the |das |die |den )?[\w äöüß-]{0,40}(?:manual|guide|document|white ?paper|handbuch|anleitung|dokument)\W*$|^https?:\/\/\S+$|^[\w-]+\.(?:pdf|docx?|html?)$/i;

export default defineRule({
  id: 'note-file-reference-only',
  category: 'notes',
  severity: 'info',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'derived', confidence: 'derived' },
  message: {
    en: '{q}: the note points to a document; attach it or name the section.',
    de: '{q}: Die Anmerkung verweist nur auf ein Dokument; beilegen oder Abschnitt nennen.',
  },
  why: {
    en: 'The reader of the form does not have the document',
    de: 'Wer das Formular liest, hat das Dokument nicht',
  },
  falsePositive: 'Document attached',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: { answer: Yes, note: 1 }\nnotes:\n  1: See the service manual\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  AUDT-1: { answer: Yes, note: 1 }\nnotes:\n  1: Logs are kept for 90 days, see the service manual, section 4\n',
  },
  *check({ disclosure }) {
    for (const { id, notes } of disclosure.answers) {
      if (notes.length > 0 && notes.every((note) => REFERENCE.test(note.trim())))
        yield { questions: [id], data: { q: id } };
    }
  },
});
