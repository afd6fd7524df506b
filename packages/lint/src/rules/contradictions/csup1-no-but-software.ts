import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'csup1-no-but-software',
  condition: 'CSUP-1=no|na and any(MLDP-1,DOC-11,DOC-11.1,SAHD-3.2,SBOM-1,CSUP-2,CSUP-3,CSUP-5=yes)',
  severity: 'error',
  message: {
    en: 'CSUP-1 denies updatable software, other answers show software: {hits}.',
    de: 'CSUP-1 verneint Software mit Updatebedarf, andere Antworten zeigen Software: {hits}.',
  },
  why: { en: 'The update duty would vanish from the score', de: 'Die Updatepflicht fiele aus der Bewertung' },
  falsePositive: 'Mask-programmed devices without any update path',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-11: Yes\n  CSUP-1: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-11: No\n  CSUP-1: No\n',
  },
});
