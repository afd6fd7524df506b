import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'suppression-expired',
  category: 'config',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'ours', confidence: 'derived' },
  message: { en: 'The suppression of {rule} ended on {until}.', de: 'Die Ausnahme für {rule} endete am {until}.' },
  why: { en: 'An exception with an end must be looked at again', de: 'Eine befristete Ausnahme ist neu zu prüfen' },
  falsePositive: null,
  examples: {
    found:
      'mds2: HN 1-2019\nanswers:\n  AUDT-1: See Note # mds2lint-disable-line note-missing until 2026-01-31 -- note follows\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  AUDT-1: See Note # mds2lint-disable-line note-missing until 2026-12-31 -- note follows\n',
  },
  *check() {
    // The engine itself finds this, over all documents of a run.
  },
});
