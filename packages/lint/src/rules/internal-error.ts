import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'internal-error',
  category: 'file',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'ours', confidence: 'derived' },
  message: {
    en: 'The check {rule} failed on this file: {reason}',
    de: 'Die Prüfung {rule} ist an dieser Datei gescheitert: {reason}',
  },
  why: {
    en: 'A check that fails is a gap, never a clean result',
    de: 'Eine gescheiterte Prüfung ist eine Lücke, kein sauberes Ergebnis',
  },
  falsePositive: null,
  examples: {
    found: '',
    clean: '',
  },
  *check() {
    // The engine itself finds this, over all documents of a run.
  },
});
