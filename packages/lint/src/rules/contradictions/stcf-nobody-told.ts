import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'stcf-nobody-told',
  condition: 'STCF-1=yes and STCF-1.2=no and STCF-1.3=no',
  severity: 'warning',
  message: {
    en: 'Encryption is possible, off, and not explained.',
    de: 'Verschlüsselung ist möglich, aus und nicht erklärt.',
  },
  why: { en: 'It will stay off', de: 'Es bleibt ausgeschaltet' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  STCF-1: Yes\n  STCF-1.2: No\n  STCF-1.3: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  STCF-1: Yes\n  STCF-1.2: No\n  STCF-1.3: Yes\n',
  },
});
