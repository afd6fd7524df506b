import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'stcf-all-but-not-default',
  condition: 'STCF-1.1=yes and STCF-1.2=no',
  severity: 'warning',
  message: {
    en: 'All data is protected, but encryption is not on by default.',
    de: 'Alle Daten sind geschützt, aber die Verschlüsselung ist nicht voreingestellt.',
  },
  why: { en: 'All at delivery, or all if switched on?', de: 'Alles ab Auslieferung oder alles nach dem Einschalten?' },
  falsePositive: 'Otherwise protected',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  STCF-1.1: Yes\n  STCF-1.2: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  STCF-1.1: Yes\n  STCF-1.2: Yes\n',
  },
});
