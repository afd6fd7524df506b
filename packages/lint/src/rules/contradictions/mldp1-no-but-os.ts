import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mldp1-no-but-os',
  condition: 'MLDP-1=no and CSUP-2=yes and any(CONN-1.2.2,CONN-1.2.1=yes)',
  severity: 'info',
  message: {
    en: 'An operating system with ports, yet no program can run on it: what prevents it?',
    de: 'Ein Betriebssystem mit Anschlüssen, doch kein Programm kann laufen: Was verhindert das?',
  },
  why: { en: 'Claims immunity', de: 'Behauptet Unverwundbarkeit' },
  falsePositive: 'Allow-listing, read-only system',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  CSUP-2: Yes\n  MLDP-1: No\n  CONN-1.2.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  CSUP-2: Yes\n  MLDP-1: No\n  CONN-1.2.1: No\n',
  },
});
