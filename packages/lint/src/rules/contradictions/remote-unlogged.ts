import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'remote-unlogged',
  condition: 'RMOT-1=yes and AUDT-2=yes and AUDT-2.8.1=no',
  severity: 'warning',
  message: {
    en: 'Events are logged, but not what remote service does.',
    de: 'Ereignisse werden protokolliert, nicht aber die Fernwartung.',
  },
  why: { en: 'The most powerful user leaves no trace', de: 'Der mächtigste Nutzer hinterlässt keine Spur' },
  falsePositive: "Log kept by the vendor's gateway",
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUDT-2: Yes\n  AUDT-2.8.1: No\n  RMOT-1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUDT-2: Yes\n  AUDT-2.8.1: Yes\n  RMOT-1: Yes\n',
  },
});
