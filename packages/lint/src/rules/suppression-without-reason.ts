import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'suppression-without-reason',
  category: 'config',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'derived', confidence: 'derived' },
  message: { en: 'A suppression needs a reason.', de: 'Eine Ausnahme braucht einen Grund.' },
  why: {
    en: 'Nobody can judge an exception without its reason',
    de: 'Eine Ausnahme ohne Grund kann niemand beurteilen',
  },
  falsePositive: null,
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: See Note # mds2lint-disable-line note-missing\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-1: See Note # mds2lint-disable-line note-missing -- note follows\n',
  },
  *check() {
    // The engine itself finds this, over all documents of a run.
  },
});
