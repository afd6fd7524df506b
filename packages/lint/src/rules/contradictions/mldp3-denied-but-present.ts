import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'mldp3-denied-but-present',
  condition: 'MLDP-2=no and MLDP-3=no|na and any(MLDP-4,MLDP-5=yes)',
  severity: 'info',
  message: {
    en: 'Compensating controls exist (allow-listing, intrusion detection), but MLDP-3 does not say so.',
    de: 'Ersatzmaßnahmen bestehen (Positivliste, Angriffserkennung), MLDP-3 nennt sie aber nicht.',
  },
  why: { en: 'The vendor sells itself short', de: 'Der Hersteller stellt sich schlechter dar, als er ist' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  MLDP-2: No\n  MLDP-3: No\n  MLDP-4: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  MLDP-2: No\n  MLDP-3: No\n  MLDP-4: No\n',
  },
});
