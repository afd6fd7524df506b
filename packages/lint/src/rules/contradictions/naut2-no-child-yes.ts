import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'naut2-no-child-yes',
  condition: 'NAUT-2=no and NAUT-2.1=yes',
  severity: 'error',
  message: {
    en: 'No firewall, yet its rules are documented.',
    de: 'Keine Firewall, aber deren Regeln sind dokumentiert.',
  },
  why: { en: 'Parent and child disagree', de: 'Oberfrage und Unterfrage widersprechen sich' },
  falsePositive: "Rules for the hospital's firewall are meant",
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  NAUT-2: No\n  NAUT-2.1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  NAUT-2: No\n  NAUT-2.1: No\n',
  },
});
