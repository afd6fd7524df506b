import { ANSWER_WORDS } from '../fixes.ts';
import type { Fix } from '../model.ts';
import { placeOfEntry } from '../place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'answer-fused',
  category: 'form',
  severity: 'info',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'safe',
  source: { document: 'HN 1-2019', confidence: 'derived' },
  message: {
    en: '{q}: answer and note share one cell; move the note.',
    de: '{q}: Antwort und Anmerkung stehen in einer Zelle; Anmerkung verschieben.',
  },
  why: {
    en: 'A remark in the answer cell is easily missed',
    de: 'Eine Bemerkung in der Antwortzelle wird leicht übersehen',
  },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: Yes, optional\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: { answer: Yes, note: 1 }\nnotes:\n  1: Optional\n',
  },
  *check(context) {
    for (const entry of context.report('fused')) {
      const id = entry.id!;
      const answer = context.answer(id);
      const word = answer && ANSWER_WORDS[answer.value];
      const remark = answer?.notes.at(-1);
      const fixes: Fix[] =
        word && remark !== undefined && answer.noteCells.at(-1) === answer.cell
          ? [
              {
                safe: true,
                kind: 'move-remark',
                data: { question: id },
                edits: [
                  { kind: 'answer', question: id, raw: word },
                  { kind: 'note', question: id, text: remark },
                ],
              },
            ]
          : [];
      yield { questions: [id], at: placeOfEntry(context, entry), data: { q: id }, fixes };
    }
  },
});
