import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mpii1-no-elsewhere',
  condition: 'MPII-1=no and any(RMOT-1.3,DTBK-1,DIDT-1,AUDT-1.2,AUDT-2.5,SGUD-2=yes)',
  severity: 'error',
  message: {
    en: 'No personal data is claimed, but other sections handle it: {hits}.',
    de: 'Personenbezogene Daten werden verneint, andere Abschnitte behandeln sie: {hits}.',
  },
  why: {
    en: 'Privacy practices would be switched off wrongly',
    de: 'Datenschutzpraktiken würden zu Unrecht abgeschaltet',
  },
  falsePositive: 'SGUD-2 may concern technical data',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-1: No\n  AUDT-1.2: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-1: No\n  AUDT-1.2: No\n',
  },
});
