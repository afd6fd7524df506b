import { ANSWER_WORDS, setAnswer } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'answer-spelling',
  category: 'form',
  severity: 'info',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'safe',
  source: { document: 'HN 1-2019 data validation', confidence: 'derived' },
  message: {
    en: '{q}: "{raw}" read as {value}; use the list value.',
    de: '{q}: „{raw}“ als {value} gelesen; Listenwert verwenden.',
  },
  why: {
    en: 'Programs that know only the list lose the answer',
    de: 'Programme, die nur die Liste kennen, verlieren die Antwort',
  },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: ja\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: Yes\n',
  },
  *check({ disclosure }) {
    for (const { id, value, raw } of disclosure.answers) {
      const word = ANSWER_WORDS[value];
      if (!word || value === 'see-note' || raw.trim() === word || raw.trim().length > 16 || !/^[^,;:(]*$/.test(raw))
        continue;
      yield { questions: [id], data: { q: id, raw: raw.trim(), value: word }, fixes: [setAnswer(id, word, true)] };
    }
  },
});
