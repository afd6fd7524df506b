import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'file-unreadable',
  category: 'file',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'ours', confidence: 'derived' },
  message: { en: 'The file cannot be used: {detail}', de: 'Die Datei ist nicht verwendbar: {detailDe}' },
  why: { en: 'A file that nobody can read says nothing', de: 'Eine Datei, die niemand lesen kann, sagt nichts' },
  falsePositive: null,
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: [\n',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CSUP-1: Yes\n',
    },
  },
  *check() {
    // The engine itself finds this, over all documents of a run.
  },
});
