import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mpii-database-nowhere',
  condition: 'MPII-2.4=yes and STCF-3=no and STCF-4=no',
  severity: 'error',
  message: {
    en: 'Personal data is in a database that is neither on nor outside the device.',
    de: 'Personenbezogene Daten liegen in einer Datenbank, die weder im noch außerhalb des Geräts ist.',
  },
  why: { en: 'Same fact, three questions', de: 'Derselbe Sachverhalt in drei Fragen' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MPII-2.4: Yes\n  STCF-3: No\n  STCF-4: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MPII-2.4: Yes\n  STCF-3: No\n  STCF-4: Yes\n',
  },
});
