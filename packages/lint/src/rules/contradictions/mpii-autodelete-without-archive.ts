import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mpii-autodelete-without-archive',
  condition: 'MPII-2.5=yes and MPII-2.6=no',
  severity: 'error',
  message: {
    en: 'Data is deleted after archiving elsewhere, but nothing is exchanged.',
    de: 'Daten werden nach Archivierung gelöscht, aber nichts wird ausgetauscht.',
  },
  why: { en: 'Deletion without a copy is loss', de: 'Löschen ohne Kopie ist Verlust' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-2.5: Yes\n  MPII-2.6: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-2.5: Yes\n  MPII-2.6: Yes\n',
  },
});
