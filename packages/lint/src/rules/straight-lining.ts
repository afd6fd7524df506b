import { everyQuestion } from '../every-question.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'straight-lining',
  category: 'substance',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'derived', confidence: 'derived' },
  message: {
    en: 'Section {s}: every answer is {value}; was it read?',
    de: 'Abschnitt {s}: jede Antwort ist {value}; wurde gelesen?',
  },
  why: {
    en: 'A section filled without reading it tells nothing',
    de: 'Ein Abschnitt, der ohne Lesen ausgefüllt ist, sagt nichts',
  },
  falsePositive: 'AUDT all N/A with AUDT-2 No',
  examples: {
    found: everyQuestion('Yes'),
    clean: 'mds2: HN 1-2019\nanswers:\n  SAHD-1: Yes\n  SAHD-2: No\n',
  },
  *check({ is2019, form, value }) {
    if (!is2019) return;
    for (const { code } of form.sections) {
      const asked = form.questions.filter(({ section }) => section === code);
      const values = new Set(asked.map(({ id }) => value(id)));
      const [only] = values;
      if (code === 'DOC' || asked.length < 8 || values.size !== 1 || (only !== 'yes' && only !== 'no')) continue;
      if (asked.some(({ polarity }) => polarity === 'bad'))
        yield { questions: asked.map(({ id }) => id), data: { s: code, value: only === 'yes' ? 'Yes' : 'No' } };
    }
  },
});
