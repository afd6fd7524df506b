import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'form-version-old',
  category: 'form',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 replaces HN 1-2013', confidence: 'derived' },
  message: {
    en: 'The form is HN 1-2013 or older; ask for HN 1-2019.',
    de: 'Das Formular ist HN 1-2013 oder älter; HN 1-2019 anfordern.',
  },
  why: { en: 'The older form asks less than half', de: 'Das ältere Formular fragt nicht einmal die Hälfte' },
  falsePositive: 'Legacy device',
  examples: {
    found: 'mds2: HN 1-2013\nanswers:\n  1-1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-1: Yes\n',
  },
  *check({ is2019 }) {
    if (!is2019) yield { at: { kind: 'file' } };
  },
});
