import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'dtbk1-without-storage',
  condition: 'DTBK-1=yes and (MPII-2=no or MPII-2.2=no and STCF-4!=yes)',
  severity: 'error',
  message: {
    en: 'Primary long-term store without persistent storage.',
    de: 'Primärer Langzeitspeicher ohne dauerhaften Speicher.',
  },
  why: { en: 'Both cannot hold', de: 'Beides zugleich ist nicht möglich' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-2: No\n  DTBK-1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-2: Yes\n  DTBK-1: Yes\n',
  },
});
