import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'suppression-unused',
  category: 'config',
  severity: 'info',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'derived', confidence: 'derived' },
  message: { en: 'This suppression suppresses nothing.', de: 'Diese Ausnahme unterdrückt nichts.' },
  why: {
    en: 'A suppression without a finding hides the next one',
    de: 'Eine Ausnahme ohne Befund verdeckt den nächsten',
  },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: Yes # mds2lint-disable-line note-missing -- note follows\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: See Note # mds2lint-disable-line note-missing -- note follows\n',
  },
  *check() {
    // The engine itself finds this, over all documents of a run.
  },
});
