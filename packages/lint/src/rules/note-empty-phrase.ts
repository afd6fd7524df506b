import { defineRule } from '../rule.ts';
import { concrete, emptyPhrase } from '../words/search.ts';

export default defineRule({
  id: 'note-empty-phrase',
  category: 'substance',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'derived; HN 1-2019 notes', confidence: 'derived' },
  message: { en: '{q}: the note says nothing that can be checked.', de: '{q}: Die Anmerkung sagt nichts Prüfbares.' },
  why: {
    en: 'A claim that cannot be checked is worth nothing in a decision',
    de: 'Eine Aussage, die sich nicht prüfen lässt, hilft keiner Entscheidung',
  },
  falsePositive: 'Phrase followed by a concrete fact',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  STCF-1: { answer: Yes, note: 1 }\nnotes:\n  1: Industry standard encryption\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  STCF-1: { answer: Yes, note: 1 }\nnotes:\n  1: Industry standard encryption, AES 256 bit\n',
  },
  *check({ disclosure }) {
    for (const { id, notes, value } of disclosure.answers) {
      const text = notes.join('\n');
      if (value !== 'blank' && emptyPhrase.test(text) && !concrete.test(text))
        yield { questions: [id], data: { q: id } };
    }
  },
});
