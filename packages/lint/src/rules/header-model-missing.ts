import { isFiller } from '@mds2/disclosure';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'header-model-missing',
  category: 'completeness',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 DOC-3', confidence: 'derived' },
  message: {
    en: 'No model is named: the form covers nothing.',
    de: 'Kein Modell genannt: Das Formular gilt für nichts.',
  },
  why: {
    en: 'Without a model the hospital cannot tell whether the form is about its device',
    de: 'Ohne Modell ist nicht zu erkennen, ob das Formular das eigene Gerät meint',
  },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-3: ____\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-3: Example 42\n',
  },
  *check({ answer, is2019 }) {
    const raw = answer('DOC-3')?.raw ?? '';
    if (is2019 && isFiller(raw)) yield { questions: ['DOC-3'] };
  },
});
