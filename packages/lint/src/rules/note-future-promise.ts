import { setAnswer } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { future } from '../words/search.ts';

export default defineRule({
  id: 'note-future-promise',
  category: 'notes',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'suggested',
  source: { document: 'derived', confidence: 'derived' },
  message: {
    en: '{q}: a plan is no present property; answer No with the date in the note.',
    de: '{q}: Ein Plan ist keine Eigenschaft; mit Nein und Datum antworten.',
  },
  why: {
    en: 'A tender decides on what the device does today',
    de: 'Eine Vergabe entscheidet über das, was das Gerät heute kann',
  },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  STCF-1: { answer: Yes, note: 1 }\nnotes:\n  1: Planned for the next release\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  STCF-1: { answer: No, note: 1 }\nnotes:\n  1: Planned for the next release\n',
  },
  *check({ disclosure }) {
    for (const { id, notes, value } of disclosure.answers) {
      if (value !== 'yes' || !future.test(notes.join('\n'))) continue;
      yield { questions: [id], data: { q: id }, fixes: [setAnswer(id, 'No', false)] };
    }
  },
});
